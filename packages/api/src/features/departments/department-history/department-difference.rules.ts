import type { DepartmentTree } from '../department-tree.rules.js';
import type { Snapshot } from './department-history.rules.js';

export const DIFFERENCES = ['created', 'moved', 'renamed', 'archived', 'restored', 'head_changed', 'changed'] as const;
export type DifferenceKind = (typeof DIFFERENCES)[number];

export interface DifferenceView {
  /** Department and kind: one entry each. */
  readonly id: string;
  readonly kind: DifferenceKind;
  readonly departmentId: string;
  readonly from: string | null;
  readonly to: string | null;
  /** For `changed`: which facts. */
  readonly fields: readonly string[];
  readonly fromPersonIds: readonly string[];
  readonly toPersonIds: readonly string[];
}

/** Facts that have no word of their own among the differences. */
const FACTS = [
  'kind',
  'duties',
  'rules',
  'assets',
  'reportsTo',
  'serviceHours',
  'plannedHeadcount',
  'goals',
  'partners',
  'startsOn',
  'endsOn',
  'deputyIds',
  'headPosition',
] as const;

type Names = Pick<DepartmentTree, 'name'>;

/** How one department differs between two days; nothing when it did not change, several entries when several things did. */
export function differencesOf(names: Names, earlier: Snapshot | null, later: Snapshot | null): DifferenceView[] {
  if (!later) return [];
  const base = { departmentId: later.id, from: null, to: null, fields: [], fromPersonIds: [], toPersonIds: [] };
  const parent = (snapshot: Snapshot) => (snapshot.parentId === null ? null : names.name(snapshot.parentId));
  if (!earlier) return [{ ...base, id: `${later.id}:created`, kind: 'created', to: parent(later) }];
  const found: Omit<DifferenceView, 'id'>[] = [];
  if (earlier.parentId !== later.parentId) found.push({ ...base, kind: 'moved', from: parent(earlier), to: parent(later) });
  if (earlier.name !== later.name) found.push({ ...base, kind: 'renamed', from: earlier.name, to: later.name });
  if (earlier.isArchived !== later.isArchived) found.push({ ...base, kind: later.isArchived ? 'archived' : 'restored' });
  if (earlier.headId !== later.headId) {
    found.push({ ...base, kind: 'head_changed', fromPersonIds: one(earlier.headId), toPersonIds: one(later.headId) });
  }
  const fields = FACTS.filter((field) => JSON.stringify(earlier[field]) !== JSON.stringify(later[field]));
  if (fields.length > 0) found.push({ ...base, kind: 'changed', fields });
  return found.map((difference) => ({ id: `${later.id}:${difference.kind}`, ...difference }));
}

function one(id: string | null): string[] {
  return id === null ? [] : [id];
}
