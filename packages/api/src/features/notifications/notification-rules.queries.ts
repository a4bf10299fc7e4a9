import type { Ctx } from '../../platform/context.js';
import type { Reader } from '../../platform/db/db.js';
import { idIn } from '../../platform/db/id-in.js';
import { findRows } from '../../platform/db/write.js';
import { setting } from '../../platform/settings/setting.js';
import { NotificationRulesEntity } from './notification-rules.entity.js';
import type { HouseWays } from './notification-ways.rules.js';
import { dailyHour, houseDigest, listedKinds, mailedKinds } from './notifications.settings.js';

export async function houseWays(ctx: Ctx): Promise<HouseWays> {
  const [listed, mailed, pace, hour] = await Promise.all([
    setting(ctx, listedKinds),
    setting(ctx, mailedKinds),
    setting(ctx, houseDigest),
    setting(ctx, dailyHour),
  ]);
  return { listed, mailed, mail: pace === 'now' ? 'now' : 'digest', digest: pace === 'hourly' ? 'hourly' : 'daily', dailyHour: hour };
}

export async function ownRules(reader: Reader, personId: string): Promise<NotificationRulesEntity | null> {
  return (await findRows(reader, NotificationRulesEntity, { personId }))[0] ?? null;
}

/** What these people have chosen, with one statement. */
export async function rulesOf({ db }: Ctx, personIds: readonly string[]): Promise<ReadonlyMap<string, NotificationRulesEntity>> {
  const within = idIn(db.engine, 'person_id', personIds);
  const ids = await db.read.rows(`select person_id from notification_rules where ${within.sql}`, within.params);
  if (ids.length === 0) return new Map();
  const rows = await findRows(db.read, NotificationRulesEntity, { personId: ids.map(([id]) => String(id)) });
  return new Map(rows.map((row) => [row.personId, row]));
}
