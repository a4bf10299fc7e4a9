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

export const TARGET_KINDS = ['department', 'role'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** What a department or a role decides for its people. */
export interface DefaultLayer {
  readonly kind: TargetKind;
  readonly targetId: string;
  readonly ways: Ways;
}

/** Everything below one's own choice: departments from one's own upwards, the roles one holds, and the organisation. */
export interface Standing {
  readonly layers: readonly DefaultLayer[];
  readonly house: HouseWays;
}

export const WAY_SOURCES = ['own', ...TARGET_KINDS, 'organisation'] as const;
export type WaySource = (typeof WAY_SOURCES)[number];

/** A way and who decided it. */
export interface DecidedWay extends Way {
  readonly source: WaySource;
  /** The department or role. */
  readonly targetId: string | null;
}

/** As they chose, else as it stands for them; what was unknown when they chose is new to them, too. */
export function wayOf(kind: NotificationKind, rules: Pick<NotificationRules, 'ways'> | null, standing: Standing): DecidedWay {
  const own = rules?.ways[kind];
  return own ? { ...own, source: 'own', targetId: null } : standardWay(kind, standing);
}

/** The nearest department that says anything, else of the roles the one that tells most, else the organisation. */
export function standardWay(kind: NotificationKind, { layers, house }: Standing): DecidedWay {
  const said = layers.flatMap(({ kind: source, targetId, ways }) => {
    const way = ways[kind];
    return way ? [{ ...way, source, targetId }] : [];
  });
  const [near] = said.filter(({ source }) => source === 'department');
  const [loudest] = said.filter(({ source }) => source === 'role').sort((one, other) => loudness(other) - loudness(one));
  const ofHouse = rulesOfHouse(house).ways[kind] ?? { isListed: true, mail: 'never' };
  return near ?? loudest ?? { ...ofHouse, source: 'organisation', targetId: null };
}

/** Mail as it happens tells more than a digest, and either more than the panel alone. */
function loudness({ isListed, mail }: Way): number {
  return { never: 0, digest: 2, now: 4 }[mail] + Number(isListed);
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
