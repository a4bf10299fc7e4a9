const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The organisation's day so many days before an instant, `YYYY-MM-DD`. */
export function daysBefore(at: Date, days: number): string {
  return format.format(new Date(at.getTime() - days * 86_400_000));
}

/** Whether a text from an address is a day that the API can read. */
export function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
