/** The organisation's clock; the number says the day on which the customer came. */
const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: '2-digit', month: '2-digit', day: '2-digit' });

/** The local day of an instant as numbers begin with it: `260301`. */
export function numberDay(at: Date): string {
  return DAY.format(at).replaceAll('-', '');
}

/** `260301-0042`. It is given once and never changes, whatever happens to the ticket; gaps mean nothing. */
export function ticketNumber(day: string, count: number): string {
  return `${day}-${String(count).padStart(4, '0')}`;
}
