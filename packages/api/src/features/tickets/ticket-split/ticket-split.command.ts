import { randomInt } from 'node:crypto';
import { newId } from '../../../kernel/id.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { TicketEntity } from '../ticket.entity.js';
import { changeTicket, standing, type TicketSeen } from '../ticket-change.command.js';
import { ticketRow } from '../ticket-create/ticket-create.command.js';
import { ticketEventOf } from '../ticket-event.rules.js';
import { keepGaps } from '../ticket-forms/keep-form.command.js';
import { nextTicketNumber } from '../ticket-numbers.js';
import { addParticipants } from '../ticket-participants.js';
import { TicketLinkEntity } from '../ticket-relations/ticket-link.entity.js';
import { settingOf } from '../ticket-setting.js';
import { planTicketSplit } from './ticket-split.rules.js';

export interface TicketSplitRequest {
  readonly ticketId: string;
  readonly version: number;
  readonly subject: string;
  readonly description: string;
  readonly typeId: string;
  readonly categoryId?: string | null;
  readonly departmentId?: string | null;
  /** The ticket waits for it. */
  readonly isChild?: boolean | null;
}

/** Makes a ticket of its own of a part of a ticket; answers the new one. */
export async function ticketSplit(ctx: Ctx, request: TicketSplitRequest): Promise<Outcome<{ ticketId: string }>> {
  const { ticketId, version, typeId, categoryId = null, departmentId = null } = request;
  const isChild = request.isChild ?? false;
  const number = await nextTicketNumber(ctx);
  let part: TicketEntity | null = null;
  const partOf = ({ channel, customerId, contactName, priority }: TicketSeen, start: Parameters<typeof ticketRow>[0]): TicketEntity => {
    return {
      ...ticketRow(start, { ...request, priority: 'normal', channel, customerId, contactName, number, now: ctx.clock.now() }),
      priority,
    };
  };
  return changeTicket(ctx, {
    ticketId,
    version,
    decide: (setting, ticket) => {
      const decision = planTicketSplit(setting, ticket, { typeId, categoryId, departmentId, isChild, draw: randomInt(100) });
      if (!decision.allowed) return decision;
      const { start, ...plan } = decision.plan;
      part = partOf(ticket, start);
      return { allowed: true, plan: { ...plan, details: { otherNumber: number, relation: isChild ? 'child' : 'split_into' } } };
    },
    write: async (tx, ticket) => {
      if (!part) return { code: 'NOT_FOUND', field: ['ticketId'] };
      const { book } = await settingOf(ctx);
      const now = ctx.clock.now();
      await insertRows(tx, TicketEntity, [part]);
      await keepGaps(tx, ctx, { before: part, after: part });
      const kind = isChild ? 'child' : 'split';
      await insertRows(tx, TicketLinkEntity, [
        { id: newId('lnk', now), ticketId: part.id, otherId: ticketId, kind, kept: null, createdAt: now },
      ]);
      const { personId } = ctx.actor;
      if (personId !== null && personId !== part.ownerId) await addParticipants(tx, part.id, [personId]);
      const details = { otherNumber: ticket.number, relation: isChild ? 'parent' : 'split_from' };
      await recordEvent(tx, ctx, {
        type: 'ticket.created',
        subject: { type: 'ticket', id: part.id, seq: 1 },
        departmentId: part.departmentId,
        payload: ticketEventOf(null, standing(book, part), details),
      });
      return null;
    },
    answerId: () => part?.id ?? ticketId,
  });
}
