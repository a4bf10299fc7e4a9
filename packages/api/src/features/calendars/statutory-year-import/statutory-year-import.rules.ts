import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { dayAfter } from '../../../kernel/local-date.js';
import type { Holiday, StatutoryYear } from '../statutory-year.rules.js';

export interface StatutoryYearAsked {
  readonly year: number;
  readonly off: readonly Holiday[];
  readonly workdays: readonly Holiday[];
  /** The notice it was taken from. */
  readonly document: string;
}

/** Days without their year, those in a row as `02-15..02-23`. */
function rangesOf(days: readonly string[]): string[] {
  const rows: [first: string, last: string][] = [];
  for (const day of [...days].sort()) {
    const row = rows.at(-1);
    if (row && dayAfter(row[1], 1) === day) row[1] = day;
    else rows.push([day, day]);
  }
  return rows.map(([first, last]) => (first === last ? first.slice(5) : `${first.slice(5)}..${last.slice(5)}`));
}

function byName(named: readonly Holiday[]): Readonly<Record<string, string[]>> {
  const all = new Map<string, string[]>();
  for (const { name, days } of named) all.set(name.trim(), [...(all.get(name.trim()) ?? []), ...days]);
  return Object.fromEntries([...all].map(([name, days]) => [name, rangesOf(days)]));
}

/** A year's notice as it is kept, or why it cannot be right: a day of another year, or one that is named twice. */
export function planStatutoryYear({ year, off, workdays }: StatutoryYearAsked): Decision<StatutoryYear> {
  const all = [...off, ...workdays].flatMap(({ days }) => days);
  const wrong = all.find((day, place) => !day.startsWith(`${year}-`) || all.indexOf(day) < place);
  if (wrong) return refuse('STATUTORY_DAY', { day: wrong }, [off.some(({ days }) => days.includes(wrong)) ? 'off' : 'workdays']);
  return allow({ off: byName(off), workdays: byName(workdays) });
}
