import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { findRow, guardedUpdate } from '../../platform/db/write.js';
import { recordEvent } from '../../platform/events/record-event.js';
import type { Holding } from '../../platform/feature.js';
import { TicketEntity } from './ticket.entity.js';
import { mayWorkOn } from './ticket-certificates.rules.js';
import { standing } from './ticket-change.command.js';
import { ticketEventOf } from './ticket-event.rules.js';
import { addParticipants } from './ticket-participants.js';
import { PHASE } from './ticket-phase.rules.js';
import { settingOf } from './ticket-setting.js';

/** Work in hand, and what the customer was promised: nobody leaves a ticket without whoever answers for it (TKT-22). */
export const ticketsInHand: Holding = {
  async counts(_ctx, reader, personId) {
    const [row = []] = await reader.rows(
      `select (select count(*) from ticket where assignee_id = ? and phase = ${PHASE.open}),
        (select count(*) from ticket where owner_id = ? and phase in (${PHASE.open}, ${PHASE.solved}))`,
      [personId, personId],
    );
    return [
      { kind: 'ticketsAssigned', count: Number(row[0]) },
      { kind: 'ticketsOwned', count: Number(row[1]) },
    ];
  },
  async handOn(tx, ctx, { fromId, toId }) {
    const ids = await tx.rows(
      `select id from ticket where (assignee_id = ? and phase = ${PHASE.open}) or (owner_id = ? and phase in (${PHASE.open}, ${PHASE.solved})) order by id`,
      [fromId, fromId],
    );
    for (const [id] of ids) await handOnTicket(tx, ctx, { ticketId: String(id), fromId, toId });
  },
};

interface HandOn {
  readonly ticketId: string;
  readonly fromId: string;
  readonly toId: string;
}

/** The successor answers for it; they also work on it where they work in its department and hold what it asks for, else it waits there for somebody. */
async function handOnTicket(tx: Tx, ctx: Ctx, { ticketId, fromId, toId }: HandOn): Promise<void> {
  const ticket = await findRow(tx, TicketEntity, { id: ticketId });
  if (!ticket) return;
  const setting = await settingOf(ctx);
  const { tree, people, book } = setting;
  const successor = people.find(toId);
  const worksThere = successor !== undefined && people.departmentIdsOf(successor).some((id) => tree.isInSubtree(id, ticket.departmentId));
  const mayHaveIt = worksThere && mayWorkOn(setting, ticket.typeId, successor).allowed;
  const isAssigned = ticket.assigneeId === fromId && ticket.phase === PHASE.open;
  const changes = {
    ...(ticket.ownerId === fromId && { ownerId: toId }),
    ...(isAssigned && { assigneeId: mayHaveIt ? toId : null, acceptedAt: null }),
  };
  if (!(await guardedUpdate(tx, TicketEntity, ticket, { ...changes, updatedAt: ctx.clock.now() })))
    throw new Error('A ticket changed meanwhile');
  await addParticipants(tx, ticketId, [toId, fromId]);
  const after = standing(book, { ...ticket, ...changes });
  await recordEvent(tx, ctx, {
    type: 'ticket.handed_on',
    subject: { type: 'ticket', id: ticketId, seq: ticket.version + 1 },
    departmentId: ticket.departmentId,
    payload: ticketEventOf(standing(book, ticket), after, { personId: toId }),
  });
}
