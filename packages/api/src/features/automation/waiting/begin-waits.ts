import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { updateRow } from '../../../platform/db/write.js';
import { enqueueJob } from '../../../platform/jobs/enqueue-job.js';
import { AutomationRuleEntity } from '../automation.entity.js';
import { isRunning, type RuleRow } from '../automation.rules.js';
import { nextDay } from '../daily/next-day.rules.js';
import { organisationDays } from '../daily/organisation-days.js';

export const BEGIN_WAITS = 'automation.begin-waits';

/** A rule begins, ends or says something else: what waited by it is forgotten, and a rule of time looks at what is there. */
export async function beginAnew(tx: Tx, ctx: Ctx, rule: Pick<RuleRow, 'id' | 'phase' | 'rules'>): Promise<void> {
  const { id, rules } = rule;
  const runs = isRunning(rule);
  await tx.run('delete from automation_wait where rule_id = ?', [id]);
  const isDaily = runs && rules.trigger.kind === 'daily';
  const nextAt = isDaily ? nextDay(rules.trigger, ctx.clock.now(), await organisationDays(ctx)) : null;
  await updateRow(tx, AutomationRuleEntity, id, { nextAt });
  if (runs && rules.trigger.kind === 'after')
    await enqueueJob(tx, { kind: BEGIN_WAITS, payload: { ruleId: id }, runAt: ctx.clock.now(), dedupeKey: `${BEGIN_WAITS}:${id}` });
}
