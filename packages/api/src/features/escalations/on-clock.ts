import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import type { StoredEvent } from '../../platform/events/stored-event.js';
import type { Reaction } from '../../platform/feature.js';
import { clockEventPayload, serviceLevelBook } from '../service-levels/index.js';
import { type OnTicket, reachedBy, rungOf, stepsAt } from './ladder.rules.js';
import { organisationUpwards } from './organisation-upwards.js';
import { tell } from './tell.js';

/** Who stands on the ladder of a clock is told in the transaction that says it warned or was missed: both, or neither (SLA-21). */
export const onClock: Reaction = {
  types: /^ticket\.clock_(warned|missed)$/,
  async react(tx, ctx, events) {
    for (const event of events) await climb(tx, ctx, event);
  },
};

async function climb(tx: Tx, ctx: Ctx, { subjectId: clockId, payload }: StoredEvent): Promise<void> {
  const said = clockEventPayload(payload);
  if (!said) return;
  const { ticketId, timer, policyVersionId, points } = said;
  const book = await serviceLevelBook.of(ctx);
  const target = book.policyVersion(policyVersionId)?.rules.targets.find((one) => one.timer === timer);
  const steps = stepsAt(target?.ladder ?? [], points);
  const ticket = steps.length > 0 ? await onTicket(tx, ticketId) : null;
  if (!ticket) return;
  const up = await organisationUpwards(ctx);
  const tellings = steps.flatMap((step) => {
    const { personIds, passedOver } = reachedBy(step, { ticket, up });
    return personIds.map((personId) => ({
      ...{ personId, passedOver, rung: rungOf(step), tell: step.tell },
      isAnswerAsked: step.needsAcknowledgement,
    }));
  });
  await tell(tx, ctx, { clock: { ticketId, clockId, timer, departmentId: ticket.departmentId }, tellings });
}

async function onTicket(tx: Tx, id: string): Promise<OnTicket | null> {
  const [row] = await tx.rows('select department_id, assignee_id, owner_id from ticket where id = ?', [id]);
  if (!row) return null;
  const [departmentId, assigneeId, ownerId] = row;
  return { departmentId: String(departmentId), assigneeId: assigneeId === null ? null : String(assigneeId), ownerId: String(ownerId) };
}
