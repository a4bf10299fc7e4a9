const DAY_MS = 86_400_000;
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** The days of a year by their months. */
export function monthsOf<Day extends { readonly date: string }>(days: readonly Day[]): Day[][] {
  const months: Day[][] = [];
  for (const day of days) {
    const month = Number(day.date.slice(5, 7)) - 1;
    months[month] = [...(months[month] ?? []), day];
  }
  return months;
}

/** 0 (Monday) to 6. */
export const columnOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The day to which an arrow key leads; null for any other key. */
export function nextDay(date: string, key: string): string | null {
  const step = STEPS[key];
  return step === undefined ? null : new Date(Date.parse(`${date}T00:00:00Z`) + step * DAY_MS).toISOString().slice(0, 10);
}

/** Days of a month in rows of weeks; null where a week reaches out of it. */
export function rowsOf<Day extends { readonly date: string }>(days: readonly Day[]): (Day | null)[][] {
  const before = Array.from({ length: columnOf(days[0]?.date ?? '2024-01-01') }, () => null);
  const cells: (Day | null)[] = [...before, ...days];
  const rows = Array.from({ length: Math.ceil(cells.length / 7) }, (_, row) => cells.slice(row * 7, row * 7 + 7));
  return rows.map((row) => [...row, ...Array.from({ length: 7 - row.length }, () => null)]);
}
