/** The zone in which days begin (catalogue section 3 rule 6, SLA-34). */
export const REPORTING_ZONE = 'Asia/Shanghai';

const DAY_SECONDS = 86_400;
const format = new Intl.DateTimeFormat('en-CA', { timeZone: REPORTING_ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });

/** The local day of an instant, `YYYY-MM-DD`. Independent of the zone the process runs in. */
export function localDate(at: Date): string {
  return format.format(at);
}

/** The day `days` later (or earlier); plain calendar arithmetic. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_SECONDS * 1000).toISOString().slice(0, 10);
}

/** How many days lie from `from` to `to`, both counted; 0 or less when they are the wrong way round. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / (DAY_SECONDS * 1000)) + 1;
}

/** Every day from `from` to `to`. */
export function datesBetween(from: string, to: string): string[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, index) => addDays(from, index));
}
