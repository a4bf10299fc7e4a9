/** Open hours of one day: `09:00-12:00`. What ends at or before its beginning ends on the next day. */
export type Span = string;

/** The same in minutes from the midnight with which its day begins; the end may lie on the next day. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const DAY_MINUTES = 1440;
const HOUR_MINUTES = 60;

const SPAN = /^([01]?\d|2[0-3]):([0-5]\d)\s*[-–~至]\s*([01]?\d|2[0-4]):([0-5]\d)$/;

function minutesOf(span: Span): Stretch | null {
  const [, ...parts] = SPAN.exec(span.trim()) ?? [];
  const [hour = Number.NaN, minute = 0, endHour = 0, endMinute = 0] = parts.map(Number);
  const [from, end] = [hour * HOUR_MINUTES + minute, endHour * HOUR_MINUTES + endMinute];
  if (Number.isNaN(from) || from === end || end > DAY_MINUTES) return null;
  return { from, to: end <= from ? end + DAY_MINUTES : end };
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / HOUR_MINUTES)).padStart(2, '0')}:${String(minutes % HOUR_MINUTES).padStart(2, '0')}`;

/** As the API knows it: until midnight is `24:00`, past it the hour of the next day. */
function spanOf({ from, to }: Stretch): Span {
  return `${clock(from)}-${clock(to > DAY_MINUTES ? to - DAY_MINUTES : to)}`;
}

/** In their order, those that meet as one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const next of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && next.from <= last.to) whole[whole.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else whole.push(next);
  }
  // No day is longer than until it begins again.
  return whole.map(({ from, to }) => ({ from, to: Math.min(to, from + DAY_MINUTES) }));
}

export const stretchesOf = (spans: readonly Span[]): Stretch[] => joined(spans.flatMap((span) => minutesOf(span) ?? []));

/** Hours as somebody writes them, in one spelling; null where they are no hours. Nothing written is closed. */
export function readSpans(text: string): Span[] | null {
  const parts = text
    .split(/[,，、;；\n]+|\s(?=\d{1,2}:\d\d\s*[-–~至])/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const stretches = parts.map(minutesOf);
  return stretches.some((one) => one === null) ? null : stretchesOf(parts).map(spanOf);
}

export const spansText = (spans: readonly Span[]): string => spans.join(', ');

/** What painting a stretch of a day open, or rubbing it out, leaves of its hours; a night goes with the evening on which it began. */
export function painted(spans: readonly Span[], { from, to }: Stretch, isOpen: boolean): Span[] {
  const before = stretchesOf(spans);
  if (isOpen) return joined([...before, { from, to }]).map(spanOf);
  const left = before.flatMap((one) => [
    { from: one.from, to: Math.min(one.to, from) },
    { from: Math.max(one.from, to), to: one.to },
  ]);
  return left.filter((one) => one.from < one.to && one.from < DAY_MINUTES).map(spanOf);
}

/** Whether a minute of the day lies in its hours. */
export const isOpenAt = (spans: readonly Span[], minute: number): boolean =>
  stretchesOf(spans).some(({ from, to }) => from <= minute && minute < to);

/** Open minutes of some days. */
export const openMinutes = (days: readonly (readonly Span[])[]): number =>
  days.flatMap(stretchesOf).reduce((sum, { from, to }) => sum + to - from, 0);
