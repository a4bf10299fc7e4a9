import { grouped } from '../../../kernel/grouped.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRows } from '../../../platform/db/write.js';
import { loaderOf } from '../../../platform/graphql/loader-of.js';
import { TicketDraftEntity } from './ticket-draft.entity.js';

const DRAFTS = Symbol('drafts of tickets');

/** What the caller has begun to write on a ticket; one statement for all tickets of a list. Nobody reads another's, not even through their eyes. */
export function draftsOfTicket(ctx: Ctx, ticketId: string): Promise<readonly TicketDraftEntity[]> {
  return loaderOf(ctx, DRAFTS, (ids: readonly string[]) => readDrafts(ctx, ids)).load(ticketId);
}

async function readDrafts(ctx: Ctx, ticketIds: readonly string[]): Promise<readonly (readonly TicketDraftEntity[])[]> {
  const { personId, kind, viewedBy } = ctx.actor;
  const isOwn = kind === 'person' && personId !== null && !viewedBy;
  const rows = isOwn
    ? await findRows(ctx.db.read, TicketDraftEntity, { personId, ticketId: ticketIds }, { orderBy: { audience: 'asc' } })
    : [];
  const byTicket = grouped(rows, ({ ticketId }) => ticketId);
  return ticketIds.map((id) => byTicket.get(id) ?? []);
}

/** What was begun is sent, or given up. */
export async function dropDraft(
  tx: Tx,
  { personId, ticketId, audience }: Pick<TicketDraftEntity, 'personId' | 'ticketId' | 'audience'>,
): Promise<void> {
  await tx.run('delete from ticket_draft where person_id = ? and ticket_id = ? and audience = ?', [personId, ticketId, audience]);
}
