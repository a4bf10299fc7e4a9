/** A local day as numbers begin with it, which says on which the customer came: `260301`. */
export function numberDay(day: string): string {
  return day.slice(2).replaceAll('-', '');
}

/** `260301-0042`. It is given once and never changes, whatever happens to the ticket; gaps mean nothing. */
export function ticketNumber(day: string, count: number): string {
  return `${day}-${String(count).padStart(4, '0')}`;
}
