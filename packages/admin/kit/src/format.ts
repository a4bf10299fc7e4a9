import type { Language } from '@shouwen/shared';

/** The house keeps one clock, wherever its people sit: the same time on every screen. */
const clock = clockIn('Asia/Shanghai');

interface HouseClock {
  zone: string;
  parts: Intl.DateTimeFormat;
}

function clockIn(zone: string): HouseClock {
  return { zone, parts: new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone }) };
}

/** Sets the house's clock; called once, before the panel shows anything. */
export function setHouseZone(zone: string): void {
  Object.assign(clock, clockIn(zone));
}

export type TimeForm = 'smart' | 'relative' | 'full';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;

/** `2026-01-05`, as the house's calendar has it at that instant. */
export function dayOf(at: Date): string {
  return parts(at).day;
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
