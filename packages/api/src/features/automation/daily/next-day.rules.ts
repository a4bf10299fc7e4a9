import { dayAfter, instantAt, localDay } from '../../../kernel/local-date.js';
import type { OpenHours } from '../../calendars/open-hours.rules.js';
import type { Trigger } from '../automation.rules.js';

export interface Where {
  readonly zone: string;
  /** The organisation's calendar; null: every day is a working day. */
  readonly open: Pick<OpenHours, 'between'> | null;
}

/** Longer than any calendar is closed. */
const DAYS_AHEAD = 400;

/** When a daily rule is next asked, strictly after; null where no such day comes. */
export function nextDay({ at, isWorkdays }: Pick<Trigger, 'at' | 'isWorkdays'>, after: Date, { zone, open }: Where): Date | null {
  const today = localDay(after, zone);
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const day = dayAfter(today, ahead);
    const next = instantAt(day, at ?? '00:00', zone);
    if (next > after && (!isWorkdays || isOpen(day, { zone, open }))) return next;
  }
  return null;
}

function isOpen(day: string, { zone, open }: Where): boolean {
  if (!open) return true;
  const [from, to] = [instantAt(day, '00:00', zone), instantAt(dayAfter(day, 1), '00:00', zone)];
  return open.between(from.getTime(), to.getTime()) > 0;
}
