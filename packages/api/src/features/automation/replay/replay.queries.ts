import { LIMITS } from '@shouwen/shared';
import type { Ctx } from '../../../platform/context.js';
import { instant } from '../../../platform/db/db.js';
import { findRows } from '../../../platform/db/write.js';
import { factsView } from '../../../platform/graphql/condition.type.js';
import { ticketsVisibleTo } from '../../tickets/index.js';
import { ruleBook } from '../automation.queries.js';
import { AutomationReplayEntity } from '../replay-run/replay.entity.js';
import type { AutomationReplay, AutomationReplayItem } from './replay.type.js';

/** The last trial of a rule on what happened; null where there was none. */
export async function latestReplay(ctx: Ctx, ruleId: string): Promise<AutomationReplay | null> {
  const [replay] = await findRows(ctx.db.read, AutomationReplayEntity, { ruleId }, { orderBy: { id: 'desc' }, limit: 1 });
  if (!replay) return null;
  const isCurrent = (await ruleBook.of(ctx)).find(ruleId)?.ruleVersionId === replay.ruleVersionId;
  return { ...replay, isCurrent, items: replay.fired === 0 ? [] : await itemsOf(ctx, replay.id) };
}

async function itemsOf(ctx: Ctx, replayId: string): Promise<AutomationReplayItem[]> {
  const seen = ticketsVisibleTo(ctx.actor);
  const rows = await ctx.db.read.rows(
    `select i.ticket_id, t.number, i.cause, i.at, i.facts from automation_replay_item i join ticket t on t.id = i.ticket_id
     where i.replay_id = ? and ${seen.sql} order by i.ticket_id, i.firing_key limit ${LIMITS.page}`,
    [replayId, ...seen.params],
  );
  return rows.map(([ticketId, number, cause, at, facts]) => ({
    ...{ ticketId: String(ticketId), number: String(number), cause: String(cause) },
    ...{ at: instant(String(at)), facts: factsView(JSON.parse(String(facts))) },
  }));
}
