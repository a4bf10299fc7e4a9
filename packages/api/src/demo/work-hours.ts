import type { Dice } from './random.js';

/** When a kind of staff works, in minutes of the local day. */
export interface Shift {
  readonly opens: number;
  readonly closes: number;
  readonly hasWeekend: boolean;
}

export const SHIFTS = {
  desk: { opens: 8 * 60, closes: 21 * 60, hasWeekend: true },
  field: { opens: 8 * 60 + 30, closes: 18 * 60 + 30, hasWeekend: true },
  office: { opens: 8 * 60 + 30, closes: 19 * 60, hasWeekend: true },
  /** Emergencies, around the clock (SLA-16). */
  always: { opens: 0, closes: 24 * 60, hasWeekend: true },
} as const satisfies Readonly<Record<string, Shift>>;

const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
/** The demo lives in Shanghai, which has kept this offset since 1991. */
const OFFSET = 8 * 60 * MINUTE;

/** The start of an instant's local day. */
export function startOfDay(at: number): number {
  return Math.floor((at + OFFSET) / DAY) * DAY - OFFSET;
}

/** 0 is Sunday. */
export function weekday(at: number): number {
  return new Date(at + OFFSET).getUTCDay();
}

/** The moment when somebody of this shift gets to it, some minutes after `at` at the earliest. */
export function nextAtWork(dice: Dice, at: number, { minutes, shift }: { readonly minutes: number; readonly shift: Shift }): number {
  const wanted = at + minutes * MINUTE + dice.between(0, 59) * 1000;
  const day = startOfDay(wanted);
  const minute = (wanted - day) / MINUTE;
  if (minute < shift.opens) return openingFrom(dice, day, shift);
  if (minute >= shift.closes) return openingFrom(dice, day + DAY, shift);
  return isOff(day, shift) ? openingFrom(dice, day, shift) : wanted;
}

function openingFrom(dice: Dice, day: number, shift: Shift): number {
  let open = day;
  while (isOff(open, shift)) open += DAY;
  return open + (shift.opens + dice.between(1, 25)) * MINUTE + dice.between(0, 59) * 1000;
}

function isOff(day: number, { hasWeekend }: Shift): boolean {
  return !hasWeekend && [0, 6].includes(weekday(day));
}
