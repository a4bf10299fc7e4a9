/** Days and clocks of a place. Zones are names of the IANA database; nothing here knows which one an organisation has chosen. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(zone, format);
  return format;
}

/** The wall clock at an instant: `2026-03-01 08:30:00`. Independent of the zone the process runs in. */
export function wallClock(at: Date, zone: string): string {
  return formatOf(zone).format(at);
}

/** The local day of an instant, `YYYY-MM-DD`. */
export function localDay(at: Date, zone: string): string {
  return wallClock(at, zone).slice(0, 10);
}

/** The day before or after, by this many days; plain calendar arithmetic. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The instant at which the wall clock shows a time of a day. What summer time leaves out is read as the moment the clock is put forward
 * by that much, what it repeats as the first of the two.
 */
export function instantAt(day: string, time: string, zone: string): Date {
  const shown = Date.parse(`${day}T${time}:00Z`);
  const offsets = [-86_400_000, 86_400_000].map((around) => offsetAt(new Date(shown + around), zone));
  const candidates = offsets.map((offset) => new Date(shown - offset)).sort((a, b) => a.getTime() - b.getTime());
  const exact = candidates.find((at) => at.getTime() + offsetAt(at, zone) === shown);
  return exact ?? candidates.at(-1) ?? new Date(shown);
}

/** The first instant of the day after a local day. */
export function endOfDay(day: string, zone: string): Date {
  return instantAt(dayAfter(day, 1), '00:00', zone);
}

/** How far a zone's clock is ahead, in milliseconds. */
function offsetAt(at: Date, zone: string): number {
  const whole = Math.floor(at.getTime() / 1000) * 1000;
  return Date.parse(`${wallClock(at, zone).replace(' ', 'T')}Z`) - whole;
}
