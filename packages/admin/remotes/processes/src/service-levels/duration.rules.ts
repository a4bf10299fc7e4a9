/** In which a time is written; the largest that goes into it evenly is shown. */
export const UNITS = ['day', 'hour', 'minute', 'second'] as const;
export type Unit = (typeof UNITS)[number];

const SECONDS: Readonly<Record<Unit, number>> = { day: 86_400, hour: 3600, minute: 60, second: 1 };

export interface Amount {
  readonly amount: number;
  readonly unit: Unit;
}

/** A day of working time is as long as its calendar says, so working time is written in hours. */
export function amountOf(seconds: number, isBusiness = false): Amount {
  const unit = UNITS.find((one) => !(isBusiness && one === 'day') && seconds % SECONDS[one] === 0) ?? 'second';
  return { amount: seconds / SECONDS[unit], unit };
}

/** Null where nothing that is a time was written: blank. */
export function secondsOf(amount: string, unit: Unit): number | null {
  const number = Number(amount);
  return amount.trim() === '' || Number.isNaN(number) ? null : Math.round(number * SECONDS[unit]);
}
