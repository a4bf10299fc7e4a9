import { LIMITS } from '@shouwen/shared';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { lockRows } from '../../../platform/db/lock-rows.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { findRow, guardedUpdate, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { AutomationRuleEntity } from '../automation.entity.js';
import { AUTOMATION } from '../automation.queries.js';
import { AutomationReplayEntity } from '../replay-run/replay.entity.js';
import { enqueueReplay } from '../replay-run/replay.job.js';

export interface ReplayRequest {
  readonly code: string;
  readonly version: number;
  readonly days: number;
}

const DAY = 86_400_000;

/** Tries a rule on what happened in the past; nothing is done to any ticket. Of each rule the last trial is kept. */
export function automationReplay(ctx: Ctx, { code, version, days }: ReplayRequest): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    if (days < 1 || days > LIMITS.replayDays)
      return refused({ code: 'OUT_OF_RANGE', params: { min: 1, max: LIMITS.replayDays }, field: ['days'] });
    await touchReference(tx, AUTOMATION);
    const rule = await findRow(tx, AutomationRuleEntity, { code });
    if (!rule) return refused({ code: 'NOT_FOUND', field: ['code'] });
    await lockRows(tx, 'automation_rule', [rule.id]);
    const running = await tx.rows('select 1 from automation_replay where rule_id = ? and finished_at is null', [rule.id]);
    if (running.length > 0) return refused({ code: 'RULE_RUNS' });
    if (rule.version !== version || !(await guardedUpdate(tx, AutomationRuleEntity, rule, {}))) return refused({ code: 'CONFLICT' });
    await begin(tx, ctx, { rule, days });
    const subject = { type: 'automation_rule', id: rule.id, seq: version + 1 };
    await recordEvent(tx, ctx, { type: 'automation_rule.replayed', subject, payload: { code, days } });
    return done({ code });
  });
}

async function begin(tx: Tx, ctx: Ctx, { rule, days }: { readonly rule: AutomationRuleEntity; readonly days: number }): Promise<void> {
  const at = ctx.clock.now();
  const earlier = await tx.rows('select id from automation_replay where rule_id = ?', [rule.id]);
  for (const [id] of earlier) await tx.run('delete from automation_replay_item where replay_id = ?', [String(id)]);
  await tx.run('delete from automation_replay where rule_id = ?', [rule.id]);
  const counts = { checked: 0, fired: 0, afterId: '', startedAt: at, finishedAt: null };
  const id = newId('aur', at);
  const since = new Date(at.getTime() - days * DAY);
  await insertRows(tx, AutomationReplayEntity, [{ ...counts, id, ruleId: rule.id, ruleVersionId: rule.ruleVersionId, since }]);
  await enqueueReplay(tx, at, { id, afterId: '' });
}
