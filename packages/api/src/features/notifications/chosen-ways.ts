import type { Ctx } from '../../platform/context.js';
import { timeZone } from '../../platform/settings/time-zone.js';
import { staff } from '../people/index.js';
import { canMail } from './mail/mail-server.js';
import { standingsOf } from './notification-defaults.queries.js';
import type { NewNotification } from './notification-rows.js';
import { rulesOf } from './notification-rules.queries.js';
import { type HouseWays, mailDueAt, type NotificationRules, rulesOfHouse, wayOf } from './notification-ways.rules.js';

/** A notification by the ways its reader chose, or null where they want none of it. One statement, however many people are told. */
export async function waysFor(ctx: Ctx, personIds: readonly string[]): Promise<(row: NewNotification) => NewNotification | null> {
  const [chosen, standingOf, people] = [await rulesOf(ctx, personIds), await standingsOf(ctx), await staff.of(ctx)];
  const [now, zone, isMailed] = [ctx.clock.now(), timeZone(ctx), await canMail(ctx)];
  return (row) => {
    const [person, rules] = [people.find(row.personId), chosen.get(row.personId) ?? null];
    const standing = standingOf(row.personId);
    const { isListed, mail } = wayOf(row.kind, rules, standing);
    const isSent = isMailed && mail !== 'never' && person?.email != null;
    const times = { ...timesOf(rules, standing.house), zone: person?.timeZone ?? zone };
    const mailDue = isSent ? mailDueAt(mail, now, times) : null;
    return isListed || mailDue !== null ? { ...row, isListed, mailDueAt: mailDue } : null;
  };
}

function timesOf(rules: NotificationRules | null, house: HouseWays) {
  const { quietFrom, quietUntil, digest } = rules ?? rulesOfHouse(house);
  return { quietFrom, quietUntil, digest, dailyHour: house.dailyHour };
}
