import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../../platform/context.js';
import { isoInstant } from '../../../platform/db/db.js';
import { type Connection, keysetPage, type PageArgs } from '../../../platform/graphql/connection.js';
import { type SettingChangeView, settingChanges } from './setting-history.rules.js';

/** Settings of one group that were decided together. */
export interface SettingDecisionView {
  readonly id: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly changes: readonly SettingChangeView[];
}

export interface HistoryAsked {
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

/** What was decided in a group, the latest first, read off the log: it cannot be rewritten. */
export function settingHistory(ctx: Ctx, group: string, { page, info }: HistoryAsked): Promise<Connection<SettingDecisionView>> {
  const definitions = ctx.app.features.flatMap((feature) => feature.settings ?? []);
  return keysetPage(ctx.db.read, {
    plan: {
      columns: ['t.id', 't.at', 't.actor_id', 't.payload'],
      joins: '',
      read: ([id, at, actorId, payload]) => ({
        id: String(id),
        at: isoInstant(String(at)),
        actorId: typeof actorId === 'string' ? actorId : null,
        changes: settingChanges(JSON.parse(String(payload)).changes ?? {}, definitions, ctx.language),
      }),
    },
    from: 'event',
    where: { sql: "t.subject_id = ? and t.subject_type = 'settings'", params: [group] },
    order: [{ column: 'seq', direction: 'desc', kind: 'number' }],
    page,
    info,
  });
}
