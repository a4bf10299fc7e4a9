interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the ledger reads of a timeline entry. */
export interface LedgerEntry {
  readonly id: string;
  readonly at: string;
  readonly type: string;
  readonly actorName: string;
  readonly department?: Named | null;
  readonly toDepartment?: Named | null;
  readonly assignee?: Named | null;
  readonly toState?: { readonly category: string } | null;
}

/** How a ticket left a hand. `current`: it has not. */
export type HopEnd = 'transferred' | 'returned' | 'solved' | 'closed' | 'current';

/** One hand the ticket went through. */
export interface Hop {
  readonly id: string;
  readonly department: string;
  /** Null as long as nobody in the department took it. */
  readonly person: string | null;
  readonly sentAt: string;
  readonly acceptedAt: string | null;
  readonly leftAt: string | null;
  readonly end: HopEnd;
}

const STARTS = new Set(['ticket.created', 'ticket.assigned', 'ticket.returned', 'ticket.reopened']);
const END_OF_LAST: Readonly<Record<string, HopEnd>> = {
  'ticket.assigned': 'transferred',
  'ticket.returned': 'returned',
  'ticket.solved': 'solved',
  'ticket.closed': 'closed',
};
const END_OF_STATE: Readonly<Record<string, HopEnd>> = { SOLVED: 'solved', CLOSED: 'closed', VOID: 'closed' };

/** The hands a ticket went through, oldest first, told by its own history; messages and waiting do not move it. */
export function hopsOf(entries: readonly LedgerEntry[]): Hop[] {
  const hops: Hop[] = [];
  for (const entry of entries) {
    const last = hops.at(-1);
    const end = endOf(entry);
    if (last?.end === 'current' && end !== null) hops[hops.length - 1] = { ...last, leftAt: entry.at, end };
    if (last?.end === 'current' && entry.type === 'ticket.accepted') hops[hops.length - 1] = accepted(last, entry);
    if (STARTS.has(entry.type)) hops.push(startOf(entry, last));
  }
  return hops;
}

export function returnsOf(hops: readonly Hop[]): number {
  return hops.filter(({ end }) => end === 'returned').length;
}

/** Seconds in this hand; the one that holds it now counts up to `now`. */
export function secondsOf(hop: Hop, now: Date): number {
  const until = hop.leftAt === null ? now : new Date(hop.leftAt);
  return Math.max(0, (until.getTime() - new Date(hop.sentAt).getTime()) / 1000);
}

function endOf({ type, toState }: LedgerEntry): HopEnd | null {
  return END_OF_LAST[type] ?? (type === 'ticket.state_changed' ? (END_OF_STATE[toState?.category ?? ''] ?? null) : null);
}

function accepted(hop: Hop, entry: LedgerEntry): Hop {
  return { ...hop, person: entry.assignee?.name ?? entry.actorName, acceptedAt: entry.at };
}

/** Whoever registers a ticket holds it at once, and so does whoever had it when it is reopened; a bare department still has to take it. */
function startOf(entry: LedgerEntry, last: Hop | undefined): Hop {
  const isReopened = entry.type === 'ticket.reopened';
  const person = entry.assignee?.name ?? (isReopened ? (last?.person ?? null) : null);
  const holdsAtOnce = person !== null && (isReopened || entry.type === 'ticket.created');
  return {
    id: entry.id,
    department: (entry.toDepartment ?? entry.department)?.name ?? '',
    person,
    sentAt: entry.at,
    acceptedAt: holdsAtOnce ? entry.at : null,
    leftAt: null,
    end: 'current',
  };
}
