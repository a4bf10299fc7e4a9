/** The zone in which days begin for the organisation (catalogue section 3 rule 6, SLA-34). */
const ZONE = 'Asia/Shanghai';

const format = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });

/** The local day of an instant, `YYYY-MM-DD`. Independent of the zone the process runs in. */
export function localDay(at: Date): string {
  return format.format(at);
}

/** The first instant of the day after a local day; the zone has no summer time. */
export function endOfDay(date: string): Date {
  return new Date(Date.parse(`${date}T00:00:00+08:00`) + 86_400_000);
}
