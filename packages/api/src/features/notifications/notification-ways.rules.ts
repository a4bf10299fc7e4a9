import { allow, type Decision, refuse } from '../../kernel/decision.js';
import { dayAfter, instantAt, wallClock } from '../../kernel/local-date.js';
import { NOTIFICATION_KINDS, type NotificationKind } from './notification.rules.js';

export const MAIL_WAYS = ['never', 'now', 'digest'] as const;
export type MailWay = (typeof MAIL_WAYS)[number];

export const DIGESTS = ['hourly', 'daily'] as const;
export type Digest = (typeof DIGESTS)[number];

/** By which ways one kind is told. */
export interface Way {
  readonly isListed: boolean;
  readonly mail: MailWay;
}

export type Ways = { readonly [kind in NotificationKind]?: Way };

/** How somebody is told: each kind, and when mail is held back. */
export interface NotificationRules {
  readonly ways: Ways;
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
  readonly digest: Digest;
}

/** What holds for whoever has not chosen, as the organisation decided. */
export interface HouseWays {
  readonly listed: readonly string[];
  readonly mailed: readonly string[];
  readonly mail: MailWay;
  readonly digest: Digest;
  /** The hour of the day at which daily mail goes out. */
  readonly dailyHour: number;
}

export function rulesOfHouse({ listed, mailed, mail, digest }: HouseWays): NotificationRules {
  const ways = NOTIFICATION_KINDS.map((kind) => [kind, { isListed: listed.includes(kind), mail: mailed.includes(kind) ? mail : 'never' }]);
  return { ways: Object.fromEntries(ways), quietFrom: null, quietUntil: null, digest };
}

/** How one kind is told somebody: as they chose, else as the organisation does; what was unknown when they chose is new to them, too. */
export function wayOf(kind: NotificationKind, rules: NotificationRules | null, house: HouseWays): Way {
  return rules?.ways[kind] ?? rulesOfHouse(house).ways[kind] ?? { isListed: true, mail: 'never' };
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Quiet hours have both ends or none, and the two differ. */
export function planRules(wish: NotificationRules): Decision<NotificationRules> {
  const { quietFrom, quietUntil } = wish;
  if (quietFrom !== null && !TIME.test(quietFrom)) return refuse('INVALID', undefined, ['quietFrom']);
  if (quietUntil !== null && !TIME.test(quietUntil)) return refuse('INVALID', undefined, ['quietUntil']);
  if ((quietFrom === null) !== (quietUntil === null))
    return refuse('REQUIRED', undefined, [quietFrom === null ? 'quietFrom' : 'quietUntil']);
  if (quietFrom !== null && quietFrom === quietUntil) return refuse('INVALID', undefined, ['quietUntil']);
  return allow(wish);
}

/** Where and how somebody's mail waits. */
export interface MailTimes extends Pick<NotificationRules, 'quietFrom' | 'quietUntil' | 'digest'> {
  readonly zone: string;
  readonly dailyHour: number;
}

/** When mail about something that happened now goes out: at once or with the next digest, and never in the quiet hours. */
export function mailDueAt(mail: Exclude<MailWay, 'never'>, now: Date, times: MailTimes): Date {
  return afterQuiet(mail === 'now' ? now : nextDigest(now, times), times);
}

function nextDigest(now: Date, { digest, zone, dailyHour }: MailTimes): Date {
  const [day = '', time = ''] = wallClock(now, zone).split(' ');
  if (digest === 'hourly') return new Date((Math.floor(now.getTime() / HOUR_MS) + 1) * HOUR_MS);
  const at = `${String(dailyHour).padStart(2, '0')}:00`;
  return instantAt(time < at ? day : dayAfter(day, 1), at, zone);
}

const HOUR_MS = 3_600_000;

/** Quiet hours may run over midnight. */
function afterQuiet(at: Date, { quietFrom, quietUntil, zone }: MailTimes): Date {
  if (quietFrom === null || quietUntil === null) return at;
  const [day = '', clock = ''] = wallClock(at, zone).split(' ');
  const time = clock.slice(0, 5);
  const isOverNight = quietFrom > quietUntil;
  const isQuiet = isOverNight ? time >= quietFrom || time < quietUntil : time >= quietFrom && time < quietUntil;
  if (!isQuiet) return at;
  return instantAt(isOverNight && time >= quietFrom ? dayAfter(day, 1) : day, quietUntil, zone);
}
