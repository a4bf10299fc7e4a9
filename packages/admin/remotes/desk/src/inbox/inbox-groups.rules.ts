import type { TicketPriority, TicketSort } from '../gql/graphql.js';

export interface GroupedRow {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly priority: TicketPriority;
  readonly nearestClock?: { readonly state: string; readonly dueAt?: string | null } | null;
}

/** The group of each row, as it was when the row came on the screen. */
export interface Groups {
  readonly sort: TicketSort;
  readonly ids: readonly string[];
  readonly byId: ReadonlyMap<string, string>;
}

export const NO_GROUPS: Groups = { sort: 'CREATED_DESC', ids: [], byId: new Map() };

/** Rows are grouped by what they are sorted by, so that a group is never torn apart. */
export function groupKey(row: GroupedRow, sort: TicketSort, dayOf: (at: string) => string): string {
  if (sort === 'PRIORITY_DESC') return row.priority;
  if (sort === 'DUE') return dueGroup(row, dayOf);
  return dayOf(groupedAt(row, sort));
}

/** The instant by whose day a row is grouped. */
export function groupedAt({ createdAt, updatedAt, nearestClock }: GroupedRow, sort: TicketSort): string {
  if (sort === 'DUE') return nearestClock?.dueAt ?? createdAt;
  return sort === 'UPDATED_DESC' ? updatedAt : createdAt;
}

/** The day of the deadline; what stands still and what nothing is promised of come after all days. */
function dueGroup({ nearestClock }: GroupedRow, dayOf: (at: string) => string): string {
  if (nearestClock == null) return 'none';
  return nearestClock.dueAt == null ? 'paused' : dayOf(nearestClock.dueAt);
}

/** A row that changes keeps its place and its group until the list is loaded anew; a further page only adds. */
export function keepGroups(
  before: Groups,
  rows: readonly GroupedRow[],
  now: { readonly sort: TicketSort; dayOf(at: string): string },
): Groups {
  const ids = rows.map(({ id }) => id);
  const isContinued = before.sort === now.sort && before.ids.length <= ids.length && before.ids.every((id, index) => ids[index] === id);
  if (isContinued && before.ids.length === ids.length) return before;
  const byId = new Map(isContinued ? before.byId : []);
  for (const row of rows) if (!byId.has(row.id)) byId.set(row.id, groupKey(row, now.sort, now.dayOf));
  return { sort: now.sort, ids, byId };
}

export function groupSizes({ byId }: Groups): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const key of byId.values()) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  return sizes;
}
