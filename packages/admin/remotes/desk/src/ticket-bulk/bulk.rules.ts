import type { TicketBulkAction, TicketBulkMutation, TicketPriority } from '../gql/graphql.js';

/** A ticket that was marked, as the list last showed it. */
export interface Marked {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly subject: string;
  readonly priority: TicketPriority;
}

export const BULK_ACTS = ['accept', 'assign', 'transfer', 'edit', 'tag', 'note', 'macro', 'close', 'void'] as const;
export type BulkAct = (typeof BULK_ACTS)[number];

/** What an act leaves that nobody takes back, or at what price: said before it is done. */
export const WARNED = ['accept', 'note', 'macro', 'close', 'void'] as const satisfies readonly BulkAct[];

/** The same letters as for one ticket. */
export const BULK_KEYS: Readonly<Record<BulkAct, string>> = {
  accept: 'a',
  assign: 'g',
  transfer: 't',
  edit: 'p',
  tag: 'l',
  note: 'n',
  macro: 'q',
  close: 'd',
  void: 'shift+v',
};

export interface BulkDraft {
  readonly assigneeId?: string;
  readonly departmentId?: string;
  readonly priority?: TicketPriority;
  readonly addIds?: readonly string[];
  readonly removeIds?: readonly string[];
  readonly body?: string;
  readonly macroId?: string;
  readonly reason?: string;
}

/** What is sent for each ticket: an act, or a macro. */
export type BulkSending = { readonly action: TicketBulkAction } | { readonly macroId: string };

const act = (action: TicketBulkAction): BulkSending => ({ action });

const SENDINGS: Readonly<Record<BulkAct, (draft: BulkDraft, why: string | null) => BulkSending>> = {
  accept: () => act({ accept: true }),
  assign: ({ assigneeId = '' }, reason) => act({ assign: { assigneeId, reason } }),
  transfer: ({ departmentId = '' }, why) => act({ transfer: { departmentId, reason: why ?? '' } }),
  edit: ({ priority = 'NORMAL' }, reason) => act({ edit: { priority, reason } }),
  tag: ({ addIds = [], removeIds = [] }) => act({ tag: { addIds: [...addIds], removeIds: [...removeIds] } }),
  note: ({ body = '' }) => act({ note: { body: body.trim() } }),
  macro: ({ macroId = '' }) => ({ macroId }),
  close: () => act({ close: true }),
  void: (_, why) => act({ void: { reason: why ?? '' } }),
};

export function sendingOf(name: BulkAct, draft: BulkDraft): BulkSending {
  return SENDINGS[name](draft, draft.reason?.trim() || null);
}

/** As many in one request: progress is seen, and a lost answer repeats little. */
const CHUNK = 20;

export function chunksOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, index) => items.slice(index * CHUNK, (index + 1) * CHUNK));
}

export type BulkResult = Omit<NonNullable<NonNullable<TicketBulkMutation['ticketBulk']['results']>[number]>, '__typename'>;

export interface RefusedGroup {
  readonly reason: string;
  readonly tickets: readonly Marked[];
}

/** What was refused, by the reason that was given. */
export function refusedGroups(results: readonly BulkResult[], tickets: readonly Marked[]): readonly RefusedGroup[] {
  const reasons = new Map<string, Marked[]>();
  for (const { ticketId, isDone, refusals } of results) {
    const ticket = tickets.find(({ id }) => id === ticketId);
    const reason = refusals[0]?.message ?? '';
    if (!isDone && ticket !== undefined) reasons.set(reason, [...(reasons.get(reason) ?? []), ticket]);
  }
  return [...reasons].map(([reason, refused]) => ({ reason, tickets: refused }));
}

export interface Undoing {
  readonly tickets: readonly Marked[];
  readonly sending: BulkSending;
}

interface Asked {
  readonly act: BulkAct;
  readonly draft: BulkDraft;
  /** Why it is taken back, where that must be said. */
  readonly reason: string;
}

type Before = NonNullable<BulkResult['ticket']>;

/** What takes one ticket back to how it was; null where no act does. What was closed is opened again, and its history says both. */
function inverseOf({ act: name, draft, reason }: Asked, { priority, tags, department, assignee }: Before): TicketBulkAction | null {
  const had = tags.map(({ id }) => id);
  const inverses: Partial<Readonly<Record<BulkAct, TicketBulkAction | null>>> = {
    edit: { edit: { priority, reason: null } },
    tag: {
      tag: {
        addIds: (draft.removeIds ?? []).filter((id) => had.includes(id)),
        removeIds: (draft.addIds ?? []).filter((id) => !had.includes(id)),
      },
    },
    assign: assignee == null ? null : { assign: { assigneeId: assignee.id, reason } },
    transfer: { transfer: { departmentId: department.id, assigneeId: assignee?.id ?? null, reason } },
    close: { reopen: { reason } },
  };
  return inverses[name] ?? null;
}

/** How an act is taken back: every ticket to what the trial had found, by as few acts as there were different beginnings. */
export function undoOf(asked: Asked, tried: readonly BulkResult[], results: readonly BulkResult[]): readonly Undoing[] {
  const undoings = new Map<string, { readonly tickets: Marked[]; readonly sending: BulkSending }>();
  for (const { ticketId, ticket } of results.filter(({ isDone }) => isDone)) {
    const before = tried.find((result) => result.ticketId === ticketId)?.ticket;
    const action = before == null ? null : inverseOf(asked, before);
    if (action === null || ticket == null) continue;
    const key = JSON.stringify(action);
    if (!undoings.has(key)) undoings.set(key, { tickets: [], sending: { action } });
    undoings.get(key)?.tickets.push(ticket);
  }
  return [...undoings.values()];
}
