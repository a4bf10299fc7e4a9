/** The zone in which days begin for the organisation. */
const ZONE = 'Asia/Shanghai';

const format = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' });

/** The local day of an instant, `YYYY-MM-DD`. Independent of the zone the process runs in. */
export function localDay(at: Date): string {
  return format.format(at);
}
