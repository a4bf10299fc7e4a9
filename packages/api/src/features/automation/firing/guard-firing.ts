import { textIn } from '@shouwen/shared';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { findRow, guardedUpdate } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { ticketNoteAdd } from '../../tickets/index.js';
import { AutomationRuleEntity } from '../automation.entity.js';
import { AUTOMATION } from '../automation.queries.js';
import { guardOf } from '../automation.settings.js';
import { goesOnTrial, stoppedBy } from '../guard.rules.js';
import type { Firing } from './fire.js';
import { peopleMeant } from './rule-people.js';

/** Whether a firing is stopped because rules run in circles; a rule that is stopped often goes back on trial. */
export async function guardFiring(tx: Tx, ctx: Ctx, firing: Firing): Promise<boolean> {
  const { rule, cause } = firing;
  const { limits, since } = await guardOf(ctx);
  const earlier = await countOf(tx, "rule_id = ? and ticket_id = ? and outcome <> 'stopped' and at >= ?", [rule.id, cause.ticketId, since]);
  if (stoppedBy({ depth: cause.depth, earlier }, limits) === null) return false;
  const stopped = await countOf(tx, "rule_id = ? and outcome = 'stopped' and at >= ?", [rule.id, since]);
  if (goesOnTrial(stopped + 1, limits)) await putOnTrial(tx, ctx, firing);
  return true;
}

async function countOf(tx: Tx, where: string, params: readonly (string | Date)[]): Promise<number> {
  const [row] = await tx.rows(`select count(*) from automation_firing where ${where}`, params);
  return Number(row?.[0]);
}

const SAYS = {
  'zh-CN': '自动化规则“{name}”反复触发，已转为试运行。请检查它的触发时机和条件。',
  'zh-TW': '自動化規則「{name}」反覆觸發，已轉為試運行。請檢查它的觸發時機和條件。',
  en: 'The automation rule “{name}” ran in circles and is back on trial. Please look at when it fires, and for which tickets.',
};

/** Its author is told on the ticket where it showed. */
async function putOnTrial(tx: Tx, ctx: Ctx, { rule: { id }, cause: { ticketId } }: Firing): Promise<void> {
  await touchReference(tx, AUTOMATION);
  const rule = await findRow(tx, AutomationRuleEntity, { id });
  if (rule?.phase !== 'live') return;
  if (!(await guardedUpdate(tx, AutomationRuleEntity, rule, { phase: 'trial', stoppedAt: ctx.clock.now() }))) return;
  const subject = { type: 'automation_rule', id, seq: rule.version + 1 };
  await recordEvent(tx, ctx, { type: 'automation_rule.stopped', subject, payload: { code: rule.code, ticketId } });
  const [place] = await tx.objects<{ assigneeId: string | null; ownerId: string; departmentId: string }>(
    'select assignee_id as assigneeId, owner_id as ownerId, department_id as departmentId from ticket where id = ?',
    [ticketId],
  );
  if (!place) return;
  const action = { kind: 'notify', value: rule.authorId, tell: 'person', text: null } as const;
  const mentionIds = await peopleMeant(tx, ctx, { action, ticket: { id: ticketId, ...place } });
  const body = textIn(SAYS, ctx.language).replace('{name}', textIn(rule.names, ctx.language));
  await ticketNoteAdd({ ...ctx, within: tx, idempotency: null }, { ticketId, audience: 'internal', body, mentionIds });
}
