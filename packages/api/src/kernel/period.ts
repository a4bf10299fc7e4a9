/** From a day to a day, both included, as local dates (`YYYY-MM-DD`); null leaves that side open. */
export interface Period {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** Whether something dated counts on a day. Local dates sort as text. */
export function isInForce({ startsOn, endsOn }: Period, today: string): boolean {
  return (startsOn === null || startsOn <= today) && (endsOn === null || today <= endsOn);
}

/** Whether the last day comes before the first: such a period never was and never will be. */
export function isBackwards({ startsOn, endsOn }: Period): boolean {
  return startsOn !== null && endsOn !== null && endsOn < startsOn;
}

/** Whether two periods have a day in common. */
export function overlaps(a: Period, b: Period): boolean {
  return !isBackwards(a) && !isBackwards(b) && startsBy(a, b.endsOn) && startsBy(b, a.endsOn);
}

function startsBy({ startsOn }: Period, day: string | null): boolean {
  return startsOn === null || day === null || startsOn <= day;
}
