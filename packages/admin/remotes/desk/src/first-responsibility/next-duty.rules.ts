import type { FirstDuty_DutyFragment } from '../gql/graphql.js';

/** What is to be done next: the nearest deadline, else what must be done without one. */
export function nextDuty<T extends Pick<FirstDuty_DutyFragment, 'state' | 'dueAt'>>(duties: readonly T[]): T | undefined {
  const open = duties.filter(({ state }) => state === 'OPEN' || state === 'PAUSED');
  const dated = open.filter(({ dueAt }) => dueAt != null).sort((a, b) => String(a.dueAt).localeCompare(String(b.dueAt)));
  return dated[0] ?? open[0];
}
