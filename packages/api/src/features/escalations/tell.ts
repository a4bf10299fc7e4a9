import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { findRows, insertRows } from '../../platform/db/write.js';
import { recordEvent } from '../../platform/events/record-event.js';
import { setting } from '../../platform/settings/setting.js';
import { EscalationEntity } from './escalation.entity.js';
import { answerMinutes } from './escalation.settings.js';
import type { EscalationPayload } from './escalation-event.rules.js';

/** Somebody who is to be told of a clock. */
export type Telling = Pick<EscalationEntity, 'personId' | 'rung' | 'tell' | 'passedOver' | 'isAnswerAsked'>;

/** The clock they are told of. */
export type Clocked = Pick<EscalationEntity, 'ticketId' | 'clockId' | 'timer'> & { readonly departmentId: string | null };

interface ToTell {
  readonly clock: Clocked;
  readonly tellings: readonly Telling[];
}

/**
 * Writes down who is told, and says so in one event: whoever is reached by two steps at once hears of it once. A step that spoke of the
 * clock before does not speak again.
 */
export async function tell(tx: Tx, ctx: Ctx, { clock: { departmentId, ...clocked }, tellings }: ToTell): Promise<void> {
  const known = await findRows(tx, EscalationEntity, { clockId: clocked.clockId });
  const isNew = ({ rung, personId }: Telling) => !known.some((row) => row.rung === rung && row.personId === personId);
  const fresh = tellings.filter(isNew);
  if (fresh.length === 0) return;
  const toldAt = ctx.clock.now();
  const minutes = await setting(ctx, answerMinutes);
  const goesOnAt = minutes > 0 ? new Date(toldAt.getTime() + minutes * 60_000) : null;
  const open = { version: 1, toldAt, answeredAt: null, answer: null, answerUntil: null, wentOnAt: null };
  const rows = fresh.map((one) => ({
    ...{ ...open, ...clocked, ...one },
    ...{ id: newId('esc', toldAt), goesOnAt: one.isAnswerAsked ? goesOnAt : null },
  }));
  await insertRows(tx, EscalationEntity, rows);
  const payload: EscalationPayload = {
    ...{ ticketId: clocked.ticketId, timer: clocked.timer },
    personIds: [...new Set(rows.map(({ personId }) => personId))],
  };
  await recordEvent(tx, ctx, {
    type: 'escalation.told',
    subject: { type: 'escalation', id: rows[0]?.id ?? '', seq: 1 },
    departmentId,
    payload,
  });
}
