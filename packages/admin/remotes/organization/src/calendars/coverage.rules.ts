/** The state declares a year's days off in November or December of the year before (catalogue section 6.1). */
const NOVEMBER = 10;

/** Whether the days off of a coming year are due to be brought in: from November on for the next year. */
export function isCoverageShort(coveredThrough: string, now: Date): boolean {
  const year = now.getMonth() >= NOVEMBER ? now.getFullYear() + 1 : now.getFullYear();
  return coveredThrough < `${year}-12-31`;
}
