import { OPEN_CATEGORIES } from '@shouwen/shared';
import { localDay } from '../../../kernel/local-date.js';
import { marks } from '../../../kernel/marks.js';
import type { Ctx } from '../../../platform/context.js';
import type { JobDefinition } from '../../../platform/feature.js';
import { workflowBook } from '../../workflows/index.js';
import { loadRules } from '../automation.queries.js';
import { isRunning, type RuleRow } from '../automation.rules.js';
import { fire } from '../firing/fire.js';
import { nextDay } from './next-day.rules.js';
import { organisationDays } from './organisation-days.js';

const BATCH = 200;

/**
 * Asks the rules whose time of the day has come about every ticket that is not ended. Its next time is written when it is through: who is
 * killed begins again, and what fired that day does not fire twice. Days that were slept through are not made up for.
 */
export const fireDaily: JobDefinition = {
  kind: 'automation.fire-daily',
  every: { seconds: 60 },
  async handle(ctx) {
    const now = ctx.clock.now();
    const rules = (await loadRules(ctx.db.read)).filter((rule) => isRunning(rule) && rule.nextAt !== null && rule.nextAt <= now);
    for (const rule of rules) await askAll(ctx, rule, now);
  },
};

async function askAll(ctx: Ctx, rule: RuleRow, now: Date): Promise<void> {
  const where = await organisationDays(ctx);
  const key = `daily:${localDay(now, where.zone)}`;
  for await (const ticketId of openTickets(ctx)) await fire(ctx, rule, { ticketId, key, cause: 'daily', depth: 0, told: {} });
  const next = nextDay(rule.rules.trigger, now, where);
  const sql = 'update automation_rule set next_at = ? where id = ? and rule_version_id = ? and next_at is not null';
  await ctx.db.inTransaction((tx) => tx.run(sql, [next, rule.id, rule.ruleVersionId]));
}

/** By their states, for which there is an index, a few hundred at a time. */
export async function* openTickets(ctx: Ctx): AsyncGenerator<string> {
  const { states } = await workflowBook.of(ctx);
  const ids = states.filter(({ category }) => OPEN_CATEGORIES.includes(category)).map(({ id }) => id);
  for (let after = ''; ids.length > 0; ) {
    const sql = `select id from ticket where state_id in (${marks(ids)}) and id > ? order by id limit ${BATCH}`;
    const found = (await ctx.db.read.rows(sql, [...ids, after])).map(([id]) => String(id));
    yield* found;
    const last = found.at(-1);
    if (!last || found.length < BATCH) return;
    after = last;
  }
}
