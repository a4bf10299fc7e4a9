/** What somebody did with a thing they were shown: looked at it, saw what is masked otherwise, took it away in a file. */
export const LOOK_KINDS = ['viewed', 'revealed', 'exported'] as const;
export type LookKind = (typeof LOOK_KINDS)[number];

/** One look, as it is noted on the request's path. */
export interface Look {
  readonly objectType: string;
  readonly objectId: string;
  readonly kind: LookKind;
}

/** Whose look it was, and from where. */
export interface Looker {
  readonly personId: string;
  readonly onBehalfOfId: string;
  readonly departmentId: string | null;
  readonly source: string;
  readonly address: string | null;
}

/** All looks of one person at one thing within an hour, by one way. */
export interface LookRow extends Look, Looker {
  readonly hour: Date;
  readonly firstAt: Date;
  looks: number;
  lastAt: Date;
}

const HOUR_MS = 3_600_000;

export function hourOf(at: Date): Date {
  return new Date(Math.floor(at.getTime() / HOUR_MS) * HOUR_MS);
}

/** Looks with the same key are one row. */
export function lookKey({ objectId, kind }: Look, { personId, onBehalfOfId, source }: Looker, hour: Date): string {
  return `${personId} ${objectId} ${hour.getTime()} ${kind} ${source} ${onBehalfOfId}`;
}

/** What waited longer for the database counts in the hour in which it is written: days that are over are closed. */
export function notLate<T extends Pick<LookRow, 'hour'>>(row: T, now: Date): T {
  const hour = hourOf(now);
  return hour.getTime() - row.hour.getTime() > HOUR_MS ? { ...row, hour } : row;
}
