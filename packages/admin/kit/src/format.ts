import type { Language } from '@shouwen/shared';

interface Clock {
  zone: string;
  parts: Intl.DateTimeFormat;
}

/** The organisation counts its days by one clock; its people read the hours by it too, unless they chose a zone of their own. */
const house = clockIn('Asia/Shanghai');
let clock = house;

function clockIn(zone: string): Clock {
  return { zone, parts: new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone }) };
}

/** Sets the organisation's clock; called once, before the panel shows anything. */
export function setHouseZone(zone: string): void {
  Object.assign(house, clockIn(zone));
}

/** Sets the clock that the person reads; null is the organisation's. */
export function setOwnZone(zone: string | null): void {
  clock = zone === null ? house : clockIn(zone);
}

export type TimeForm = 'smart' | 'relative' | 'full';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** `2026-01-05`, the day of that instant for whoever looks. */
export function dayOf(at: Date): string {
  return parts(at).day;
}

/** `2026-01-05`, the day of that instant in the organisation's calendar: what its figures and its tree are counted by. */
export function houseDayOf(at: Date): string {
  return house.parts.format(at).slice(0, 10);
}

/** `2026-01-05T14:00`, as a field for day and time wants it. */
export function fieldOf(at: Date): string {
  const { day, clock } = parts(at);
  return `${day}T${clock}`;
}

/** The instant that such a field means. In two steps: the first guess may lie beyond a change to summer time. */
export function instantOf(field: string): Date {
  const shownAt = (at: number) => Date.parse(`${fieldOf(new Date(at))}Z`);
  const wanted = Date.parse(`${field}Z`);
  const guess = wanted - (shownAt(wanted) - wanted);
  return new Date(guess - (shownAt(guess) - wanted));
}

export function clockOf(at: Date): string {
  return parts(at).clock;
}

/** `周一`. */
export function weekdayOf(at: Date, language: Language): string {
  return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: clock.zone }).format(at);
}

/** `2026-01-05 14:00 (周一)`. */
export function fullTime(at: Date, language: Language): string {
  const { day, clock } = parts(at);
  return `${day} ${clock} (${weekdayOf(at, language)})`;
}

/** As short as it stays clear: `14:20` today, `05-08 14:20` this year, `2025-11-30` before. */
export function smartTime(at: Date, now: Date): string {
  const { day, clock } = parts(at);
  const today = dayOf(now);
  if (day === today) return clock;
  return day.slice(0, 4) === today.slice(0, 4) ? `${day.slice(5)} ${clock}` : day;
}

/** `3 分钟前`, `昨天`, `in 2 hours`. */
export function relativeTime(at: Date, now: Date, language: Language): string {
  const seconds = Math.round((at.getTime() - now.getTime()) / 1000);
  const size = Math.abs(seconds);
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (size < MINUTE) return words.format(0, 'second');
  if (size < HOUR) return words.format(Math.trunc(seconds / MINUTE), 'minute');
  if (size < DAY) return words.format(Math.trunc(seconds / HOUR), 'hour');
  if (size < 30 * DAY) return words.format(Math.trunc(seconds / DAY), 'day');
  return size < 365 * DAY
    ? words.format(Math.trunc(seconds / (30 * DAY)), 'month')
    : words.format(Math.trunc(seconds / (365 * DAY)), 'year');
}

/** `35m`, `1h12m`, `3d4h`: two units, as in the chips. */
export function shortDuration(seconds: number): string {
  const total = Math.max(0, Math.round(seconds));
  if (total < MINUTE) return `${total}s`;
  if (total < HOUR) return `${Math.floor(total / MINUTE)}m`;
  if (total < DAY) return `${Math.floor(total / HOUR)}h${pad(Math.floor((total % HOUR) / MINUTE))}m`;
  const hours = Math.floor((total % DAY) / HOUR);
  return `${Math.floor(total / DAY)}d${hours === 0 ? '' : `${hours}h`}`;
}

/** The value and the unit that reads best: 45 s, 18 min, 3.4 h, 2.1 d. */
export function durationIn(seconds: number): { readonly value: number; readonly unit: 'second' | 'minute' | 'hour' | 'day' } {
  const size = Math.abs(seconds);
  if (size < MINUTE) return { value: Math.round(seconds), unit: 'second' };
  if (size < HOUR) return { value: round1(seconds / MINUTE), unit: 'minute' };
  return size < 2 * DAY ? { value: round1(seconds / HOUR), unit: 'hour' } : { value: round1(seconds / DAY), unit: 'day' };
}

export function numberIn(value: number, language: Language, digits = 1): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
}

const BYTE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** A size by its largest unit, in steps of 1024: `1.4 GB`. */
export function bytesIn(bytes: number, language: Language): string {
  const step = bytes < 1 ? 0 : Math.min(BYTE_UNITS.length - 1, Math.floor(Math.log2(bytes) / 10));
  const value = bytes / 1024 ** step;
  return `${numberIn(value, language, value < 10 && step > 0 ? 1 : 0)} ${BYTE_UNITS[step]}`;
}

/** A fraction as `94.2%`. */
export function percentIn(fraction: number, language: Language, digits = 1): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: digits }).format(fraction);
}

function round1(value: number): number {
  return Math.round(value * 10) / 10;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** Swedish writes times the way we do: `2026-01-05 14:00`. */
function parts(at: Date): { readonly day: string; readonly clock: string } {
  const [day = '', time = ''] = clock.parts.format(at).split(' ');
  return { day, clock: time };
}
