import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow, guardedUpdate } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { EscalationEntity } from '../escalation.entity.js';
import { canAcknowledge, untilRefusal } from './escalation-acknowledge.rules.js';

export interface AcknowledgeRequest {
  readonly escalationId: string;
  readonly answer: string;
  readonly until: Date | null;
}

/** Somebody who was told says what they do about it, and until when; it goes no further then (SLA-21). */
export function escalationAcknowledge(ctx: Ctx, { escalationId, answer, until }: AcknowledgeRequest): Promise<Outcome<{ id: string }>> {
  return runCommand(ctx, async (tx) => {
    const row = await findRow(tx, EscalationEntity, { id: escalationId });
    if (!row || row.personId !== ctx.actor.personId) return refused({ code: 'NOT_FOUND', field: ['escalationId'] });
    const now = ctx.clock.now();
    const [asked, end] = [canAcknowledge(row, ctx.actor.personId), untilRefusal(until, now)];
    if (!asked.allowed) return refused(asked.refusal);
    if (!end.allowed) return refused(end.refusal);
    const said = { answeredAt: now, answer, answerUntil: until, goesOnAt: null };
    if (!(await guardedUpdate(tx, EscalationEntity, row, said))) return refused({ code: 'CONFLICT' });
    const [place] = await tx.rows('select department_id from ticket where id = ?', [row.ticketId]);
    await recordEvent(tx, ctx, {
      type: 'escalation.answered',
      subject: { type: 'escalation', id: row.id, seq: row.version + 1 },
      departmentId: String(place?.[0]),
      payload: { ticketId: row.ticketId, timer: row.timer, until: until?.toISOString() ?? null },
      texts: { answer },
    });
    return done({ id: row.id });
  });
}
