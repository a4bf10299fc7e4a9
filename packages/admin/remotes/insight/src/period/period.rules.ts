/** Local dates of the house, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Ways to name a period in the address; anything else there is a pair of dates. */
export const PRESETS = { today: 1, '7d': 7, '30d': 30 } as const;
export type Preset = keyof typeof PRESETS;
export const DEFAULT_PRESET: Preset = '30d';

/** As far as the API answers in one go; more is a report. */
export const LONGEST_DAYS = 92;

const DAY_MS = 86_400_000;

/** What the address asks for. Dates that are none, the wrong way round or too far apart fall back to the default. */
export function periodOf(asked: { readonly period: string; readonly from: string; readonly to: string }, today: string): Period {
  if (asked.from !== '' || asked.to !== '') {
    const own = { from: asked.from, to: asked.to };
    if (isPeriod(own, today)) return own;
  }
  return presetPeriod(isPreset(asked.period) ? asked.period : DEFAULT_PRESET, today);
}

export function presetPeriod(preset: Preset, today: string): Period {
  return { from: addDays(today, 1 - PRESETS[preset]), to: today };
}

/** The preset that means exactly these days, if any. */
export function presetOf(period: Period, today: string): Preset | null {
  const names: readonly Preset[] = ['today', '7d', '30d'];
  return names.find((name) => isSame(presetPeriod(name, today), period)) ?? null;
}

export function isPeriod({ from, to }: Period, today: string): boolean {
  return isDate(from) && isDate(to) && from <= to && to <= today && lengthOf({ from, to }) <= LONGEST_DAYS;
}

/** The same number of days right before: what 环比 compares with. */
export function previousOf(period: Period): Period {
  const days = lengthOf(period);
  return { from: addDays(period.from, -days), to: addDays(period.from, -1) };
}

export function daysOf(period: Period): string[] {
  return Array.from({ length: lengthOf(period) }, (_, index) => addDays(period.from, index));
}

export function lengthOf({ from, to }: Period): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

export function isPreset(name: string): name is Preset {
  return Object.hasOwn(PRESETS, name);
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
}

function isSame(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}
