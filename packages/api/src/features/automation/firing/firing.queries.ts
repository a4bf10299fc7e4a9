import { textIn } from '@shouwen/shared';
import type { GraphQLResolveInfo } from 'graphql';
import { grouped } from '../../../kernel/grouped.js';
import { marks } from '../../../kernel/marks.js';
import type { Ctx } from '../../../platform/context.js';
import { instant, type SqlValue } from '../../../platform/db/db.js';
import { factsView } from '../../../platform/graphql/condition.type.js';
import { type Connection, keysetPage, type PageArgs } from '../../../platform/graphql/connection.js';
import { loaderOf } from '../../../platform/graphql/loader-of.js';
import { ticketsVisibleTo } from '../../tickets/index.js';
import { type RuleBook, ruleBook } from '../automation.queries.js';
import type { ActDone, FiringOutcome } from '../automation.rules.js';
import type { AutomationCounts, AutomationFiring, AutomationFiringFilter } from './firing.type.js';

interface FiringsAsked {
  readonly filter: AutomationFiringFilter;
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

const COLUMNS = 'id rule_id rule_version_id ticket_id cause depth outcome facts acts at'.split(' ').map((name) => `t.${name}`);

/** Firings on tickets that the viewer may see, the latest first. */
export async function firingsPage(ctx: Ctx, { filter, page, info }: FiringsAsked): Promise<Connection<AutomationFiring>> {
  const book = await ruleBook.of(ctx);
  const seen = ticketsVisibleTo(ctx.actor);
  const { ruleCode, ticketId, outcome } = filter;
  const ruleId = ruleCode == null ? null : (book.all.find(({ code }) => code === ruleCode)?.id ?? '');
  const asked: readonly (readonly [string, SqlValue | null | undefined])[] = [
    ['t.rule_id = ?', ruleId],
    ['t.ticket_id = ?', ticketId],
    ['t.outcome = ?', outcome],
  ];
  const said = asked.flatMap(([sql, value]) => (value == null ? [] : [{ sql, value }]));
  return keysetPage(ctx.db.read, {
    plan: {
      columns: [...COLUMNS, 'k.number'],
      joins: 'join ticket k on k.id = t.ticket_id',
      read: (row) => firingView(ctx, book, row as unknown as FiringRow),
    },
    from: 'automation_firing',
    where: {
      sql: [...said.map(({ sql }) => sql), `t.ticket_id in (select t.id from ticket t where ${seen.sql})`].join(' and '),
      params: [...said.map(({ value }) => value), ...seen.params],
    },
    order: [{ column: 'at', kind: 'instant', direction: 'desc' }],
    ...{ page, info },
  });
}

type FiringRow = readonly [string, string, string, string, string, unknown, FiringOutcome, string, string, string, string];

function firingView({ language }: Ctx, book: RuleBook, row: FiringRow): AutomationFiring {
  const [id, ruleId, versionId, ticketId, cause, depth, outcome, facts, acts, at, ticketNumber] = row;
  const rule = book.find(ruleId);
  const done: ActDone[] = JSON.parse(acts);
  return {
    ...{ id, ticketId, ticketNumber, cause, outcome, depth: Number(depth), at: instant(at), facts: factsView(JSON.parse(facts)) },
    ...{ ruleCode: rule?.code ?? '', ruleName: rule ? textIn(rule.names, language) : '' },
    ruleVersion: book.version(versionId)?.number ?? 0,
    acts: done.map(({ reason, ...act }) => ({ ...act, reason: reason && textIn(reason, language) })),
  };
}

const COUNTS = Symbol('firings of rules');
const COUNTED_MS = 30 * 86_400_000;

/** How often a rule fired of late: one statement for all rules of a page, through the index by rule and outcome. */
export function countsOf(ctx: Ctx, ruleId: string): Promise<AutomationCounts> {
  return loaderOf<string, AutomationCounts>(ctx, COUNTS, async (ids) => {
    const since = new Date(ctx.clock.now().getTime() - COUNTED_MS);
    const sql = `select rule_id, outcome, count(*) from automation_firing where rule_id in (${marks(ids)}) and at >= ? group by rule_id, outcome`;
    const byRule = grouped(await ctx.db.read.rows(sql, [...ids, since]), ([id]) => String(id));
    return ids.map((id) => {
      const counts = new Map((byRule.get(id) ?? []).map(([, outcome, count]) => [String(outcome), Number(count)]));
      const of = (outcome: FiringOutcome): number => counts.get(outcome) ?? 0;
      return { done: of('done'), refused: of('refused'), trial: of('trial'), stopped: of('stopped') };
    });
  }).load(ruleId);
}
