import type { TicketBulkAction, TicketBulkMutation, TicketPriority } from '../gql/graphql.js';

/** A ticket that was marked, as the list last showed it. */
export interface Marked {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly subject: string;
  readonly priority: TicketPriority;
}

export const BULK_ACTS = ['accept', 'assign', 'transfer', 'edit', 'note', 'close'] as const;
export type BulkAct = (typeof BULK_ACTS)[number];

/** The same letters as for one ticket. */
export const BULK_KEYS: Readonly<Record<BulkAct, string>> = { accept: 'a', assign: 'g', transfer: 't', edit: 'p', note: 'n', close: 'd' };

export interface BulkDraft {
  readonly assigneeId?: string;
  readonly departmentId?: string;
  readonly priority?: TicketPriority;
  readonly body?: string;
  readonly reason?: string;
}

/** What is sent for each act. */
export function actionOf(
  act: BulkAct,
  { assigneeId = '', departmentId = '', priority = 'NORMAL', body = '', reason }: BulkDraft,
): TicketBulkAction {
  const why = reason?.trim() || null;
  const actions: Readonly<Record<BulkAct, TicketBulkAction>> = {
    accept: { accept: true },
    assign: { assign: { assigneeId, reason: why } },
    transfer: { transfer: { departmentId, reason: why ?? '' } },
    edit: { edit: { priority, reason: why } },
    note: { note: { body: body.trim() } },
    close: { close: true },
  };
  return actions[act];
}

/** As many in one request: progress is seen, and a lost answer repeats little. */
const CHUNK = 20;

export function chunksOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, index) => items.slice(index * CHUNK, (index + 1) * CHUNK));
}

export type BulkResult = NonNullable<NonNullable<TicketBulkMutation['ticketBulk']['results']>[number]>;

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
  readonly action: TicketBulkAction;
}

/** How a change of priority is taken back: every ticket to what it was. Other acts have verbs of their own for that. */
export function undoOf(act: BulkAct, results: readonly BulkResult[], before: readonly Marked[]): readonly Undoing[] {
  if (act !== 'edit') return [];
  const done = results.flatMap(({ ticketId, isDone, ticket }) => {
    const was = before.find(({ id }) => id === ticketId);
    return isDone && ticket != null && was !== undefined ? [{ ...was, version: ticket.version }] : [];
  });
  const priorities = [...new Set(done.map(({ priority }) => priority))];
  return priorities.map((priority) => ({
    action: { edit: { priority, reason: null } },
    tickets: done.filter((ticket) => ticket.priority === priority),
  }));
}
