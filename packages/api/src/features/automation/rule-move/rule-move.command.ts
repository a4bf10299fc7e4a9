import { type MoveBefore, planMoveBefore } from '../../../kernel/move-before.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { updateRow } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { AutomationRuleEntity } from '../automation.entity.js';
import { AUTOMATION, loadRules } from '../automation.queries.js';

/** Puts a rule at another place: rules that one event sets going act in their order. */
export function automationRuleMove(ctx: Ctx, move: MoveBefore): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, AUTOMATION);
    const decision = planMoveBefore(await loadRules(tx), move);
    if (!decision.allowed) return refused(decision.refusal);
    const { moved, places } = decision.plan;
    if (places.length === 0) return done({ code: move.code });
    for (const { id, sortOrder } of places) await updateRow(tx, AutomationRuleEntity, id, { sortOrder });
    const version = moved.version + 1;
    await updateRow(tx, AutomationRuleEntity, moved.id, { version });
    const subject = { type: 'automation_rule', id: moved.id, seq: version };
    await recordEvent(tx, ctx, { type: 'automation_rule.moved', subject, payload: { ...move } });
    return done({ code: move.code });
  });
}
