import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { insertRows } from '../../platform/db/write.js';
import { AutomationRuleVersionEntity } from './automation.entity.js';
import type { RuleBody } from './automation.rules.js';

/** Writes what a rule says from now on, behind all it said before; answers the id of the version. */
export async function addRuleVersion(
  tx: Tx,
  ctx: Ctx,
  { ruleId, rules }: { readonly ruleId: string; readonly rules: RuleBody },
): Promise<string> {
  const createdAt = ctx.clock.now();
  const [last] = await tx.rows('select max(number) from automation_rule_version where rule_id = ?', [ruleId]);
  const id = newId('auv', createdAt);
  const authorId = ctx.actor.personId;
  await insertRows(tx, AutomationRuleVersionEntity, [{ id, ruleId, number: Number(last?.[0] ?? 0) + 1, rules, authorId, createdAt }]);
  return id;
}
