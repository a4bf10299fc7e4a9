import { changesBetween } from '../../../kernel/changes.js';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { guardedUpdate, insertRows, updateRow } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { addRuleVersion } from '../add-rule-version.js';
import { AutomationRuleEntity } from '../automation.entity.js';
import { AUTOMATION, loadRules } from '../automation.queries.js';
import { ruleWords } from '../rule-words.queries.js';
import { beginAnew } from '../waiting/begin-waits.js';
import { planRule, type RulePlan, type RuleWish } from './rule-set.rules.js';

/** Writes a rule, or says anew what one does. What it said before stays as a version; a live one is tried again. */
export async function automationRuleSet(ctx: Ctx, wish: RuleWish): Promise<Outcome<{ code: string }>> {
  const words = await ruleWords(ctx);
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, AUTOMATION);
    const all = await loadRules(tx);
    const decision = planRule(all, words, wish);
    if (!decision.allowed) return refused(decision.refusal);
    const isWritten = await writeRule(tx, ctx, { code: wish.code, plan: decision.plan, sortOrder: all.length });
    return isWritten ? done({ code: wish.code }) : refused({ code: 'CONFLICT' });
  });
}

interface Writing {
  readonly code: string;
  readonly plan: RulePlan;
  /** Of a new one. */
  readonly sortOrder: number;
}

/** False when somebody was faster. Nothing changed, nothing is recorded. */
async function writeRule(tx: Tx, ctx: Ctx, { code, plan, sortOrder }: Writing): Promise<boolean> {
  const { known, names, rules, phase, isNewVersion } = plan;
  const changes = changesBetween<object>(known ?? {}, { names, rules, phase });
  if (known && Object.keys(changes).length === 0) return true;
  const id = known?.id ?? newId('aut', ctx.clock.now());
  const said = { names, rules, phase, authorId: ctx.actor.personId };
  const first = { id, version: 1, code, sortOrder, stoppedAt: null, nextAt: null, ruleVersionId: '', ...said };
  if (!known) await insertRows(tx, AutomationRuleEntity, [first]);
  else if (!(await guardedUpdate(tx, AutomationRuleEntity, known, said))) return false;
  const ruleVersionId = isNewVersion ? await addRuleVersion(tx, ctx, { ruleId: id, rules }) : null;
  if (ruleVersionId) await updateRow(tx, AutomationRuleEntity, id, { ruleVersionId });
  if (ruleVersionId) await beginAnew(tx, ctx, { id, phase, rules });
  const subject = { type: 'automation_rule', id, seq: (known?.version ?? 0) + 1 };
  await recordEvent(tx, ctx, { type: 'automation_rule.set', subject, payload: { code, ruleVersionId, changes } });
  return true;
}
