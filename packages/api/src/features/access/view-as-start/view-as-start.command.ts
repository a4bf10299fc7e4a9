import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { updateRow } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { setting } from '../../../platform/settings/setting.js';
import { organisationOf } from '../organisation.js';
import { SessionEntity } from '../session.entity.js';
import { planViewAs } from '../view-as.rules.js';
import { viewAsMinutes } from '../view-as.settings.js';

export interface ViewAsRequest {
  readonly personId: string;
  readonly reason: string;
}

/** Lets this session look as another person, read-only, for a while. */
export async function viewAsStart(ctx: Ctx, { personId, reason }: ViewAsRequest): Promise<Outcome<{ personId: string }>> {
  const minutes = await setting(ctx, viewAsMinutes);
  const organisation = await organisationOf(ctx);
  return runCommand(ctx, async (tx) => {
    const { sessionId } = ctx.actor;
    const decision = planViewAs(organisation, ctx.actor, personId);
    if (!decision.allowed) return refused(decision.refusal);
    if (sessionId === null) return refused({ code: 'NOT_ALLOWED' });
    const now = ctx.clock.now();
    const viewAsUntil = new Date(now.getTime() + minutes * 60_000);
    await updateRow(tx, SessionEntity, sessionId, { viewAsPersonId: personId, viewAsUntil });
    await recordEvent(tx, ctx, {
      type: 'view_as.started',
      subject: { type: 'view_as', id: newId('vas', now), seq: 1 },
      departmentId: decision.plan.departmentId,
      payload: { sessionId, personId, until: viewAsUntil.toISOString() },
      texts: { reason: reason.trim() },
    });
    return done({ personId });
  });
}
