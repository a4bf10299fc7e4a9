import { marks } from '../../../kernel/marks.js';
import type { Ctx } from '../../../platform/context.js';
import { instant } from '../../../platform/db/db.js';
import { insertOrIgnore } from '../../../platform/db/insert-or-ignore.js';
import { findRow } from '../../../platform/db/write.js';
import type { JobDefinition } from '../../../platform/feature.js';
import { workflowBook } from '../../workflows/index.js';
import { AutomationRuleEntity } from '../automation.entity.js';
import { loadRules } from '../automation.queries.js';
import { isRunning, type RuleRow } from '../automation.rules.js';
import { fire } from '../firing/fire.js';
import { waitsIn } from '../trigger.rules.js';
import { BEGIN_WAITS } from './begin-waits.js';
import { dueOf } from './keep-waits.js';

const BATCH = 200;

interface Waiting {
  readonly ruleId: string;
  readonly ticketId: string;
  readonly began: string;
}

/** Fires what has waited long enough, each once, however long nobody looked: through the index by when it is due. */
export const fireWaits: JobDefinition = {
  kind: 'automation.fire-waits',
  every: { seconds: 30 },
  async handle(ctx) {
    const rules = new Map((await loadRules(ctx.db.read)).filter(isRunning).map((rule) => [rule.id, rule]));
    for (let more = rules.size > 0; more; ) {
      const due = await dueNow(ctx);
      for (const one of due) await fireWait(ctx, rules.get(one.ruleId), one);
      more = due.length === BATCH;
    }
  },
};

function dueNow({ db, clock }: Ctx): Promise<Waiting[]> {
  const sql = `select rule_id as ruleId, ticket_id as ticketId, began from automation_wait where due_at <= ? order by due_at, rule_id, ticket_id limit ${BATCH}`;
  return db.read.objects<Waiting>(sql, [clock.now()]);
}

/** It is forgotten only once it fired: who is killed in between fires it again, and the key lets that come to nothing. */
async function fireWait(ctx: Ctx, rule: RuleRow | undefined, { ruleId, ticketId, began }: Waiting): Promise<void> {
  if (rule) await fire(ctx, rule, { ticketId, key: `after:${began}`, cause: 'after', depth: 0, told: {} });
  const sql = 'delete from automation_wait where rule_id = ? and ticket_id = ? and began = ?';
  await ctx.db.inTransaction((tx) => tx.run(sql, [ruleId, ticketId, began]));
}

interface Standing {
  readonly id: string;
  readonly version: number;
  readonly departmentId: string;
  readonly updatedAt: string;
}

/** A rule that begins waits on what is there already, from the last change of each ticket. */
export const beginWaits: JobDefinition = {
  kind: BEGIN_WAITS,
  async handle(ctx, payload) {
    const rule = await findRow(ctx.db.read, AutomationRuleEntity, { id: String(Object(payload).ruleId) });
    if (!rule || !isRunning(rule)) return;
    const states = (await workflowBook.of(ctx)).states.filter((state) => waitsIn(rule.rules.trigger, state)).map(({ id }) => id);
    for (let after = ''; states.length > 0; ) {
      const tickets = await standing(ctx, states, after);
      await waitOn(ctx, rule, tickets);
      const last = tickets.at(-1);
      if (!last || tickets.length < BATCH) return;
      after = last.id;
    }
  },
};

function standing({ db }: Ctx, states: readonly string[], after: string): Promise<Standing[]> {
  const sql = `select id, version, department_id as departmentId, updated_at as updatedAt from ticket where state_id in (${marks(states)}) and id > ?
    order by id limit ${BATCH}`;
  return db.read.objects<Standing>(sql, [...states, after]);
}

async function waitOn(ctx: Ctx, { id: ruleId, rules: { trigger } }: RuleRow, tickets: readonly Standing[]): Promise<void> {
  const dues = await Promise.all(
    tickets.map(async ({ id, version, departmentId, updatedAt }) => {
      const dueAt = await dueOf(ctx, { trigger, began: instant(updatedAt), departmentId });
      return dueAt ? [ruleId, id, `version:${version}`, dueAt] : [];
    }),
  );
  const rows = dues.filter((row) => row.length > 0);
  if (rows.length === 0) return;
  await ctx.db.inTransaction((tx) =>
    tx.put(
      `${insertOrIgnore(tx)} into automation_wait (rule_id, ticket_id, began, due_at) values ${rows.map(() => '(?, ?, ?, ?)').join(', ')}`,
      rows.flat(),
    ),
  );
}
