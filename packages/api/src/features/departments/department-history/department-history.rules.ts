import type { Changes } from '../../../kernel/changes.js';
import type { DepartmentRow, DepartmentTree } from '../department-tree.rules.js';
import type { PlannedMove } from '../planned-move.rules.js';

/** One stored event of a department. */
export interface DepartmentEvent {
  readonly id: string;
  readonly at: string;
  readonly type: string;
  readonly departmentId: string;
  readonly actorId: string | null;
  readonly payload: unknown;
}

/** One changed field, as its history shows it. Ids of people are left to whoever knows people. */
export interface FieldChange {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly fromPersonIds: readonly string[];
  readonly toPersonIds: readonly string[];
}

export interface HistoryEntryView {
  readonly id: string;
  readonly at: string;
  readonly type: string;
  readonly actorId: string | null;
  readonly reason: string | null;
  readonly changes: readonly FieldChange[];
}

/** What an event changed. Moves of before 0.2 say it in words of their own. */
export function changesOf({ type, payload }: Pick<DepartmentEvent, 'type' | 'payload'>): Changes {
  const said = Object(payload);
  if (said.changes) return said.changes;
  return type === 'department.moved' ? { parentId: { from: said.fromParentId ?? null, to: said.parentId ?? null } } : {};
}

/** An event as the history shows it: names instead of ids, where the tree knows them. */
export function historyEntry(tree: Pick<DepartmentTree, 'name'>, event: DepartmentEvent): HistoryEntryView {
  const { id, at, type, actorId, payload } = event;
  const reason: unknown = Object(payload).reason;
  const shown = Object.entries(changesOf(event)).filter(([field]) => field !== 'sortOrder');
  return { id, at, type, actorId, reason: typeof reason === 'string' ? reason : null, changes: shown.map(toChange) };

  function toChange([field, { from, to }]: [string, { from: unknown; to: unknown }]): FieldChange {
    if (field === 'headId' || field === 'deputyIds') {
      return { field, from: null, to: null, fromPersonIds: idsOf(from), toPersonIds: idsOf(to) };
    }
    if (field === 'plannedMove') return { field, from: planned(from), to: planned(to), fromPersonIds: [], toPersonIds: [] };
    const said = (value: unknown) => (field === 'parentId' && typeof value === 'string' ? tree.name(value) : wordsOf(value));
    return { field, from: said(from), to: said(to), fromPersonIds: [], toPersonIds: [] };
  }

  function planned(value: unknown): string | null {
    const { effectiveOn, parentId }: Partial<PlannedMove> = Object(value);
    return effectiveOn === undefined ? null : [effectiveOn, parentId ? tree.name(parentId) : '/'].join(' → ');
  }
}

function idsOf(value: unknown): string[] {
  return [value].flat().filter((id) => typeof id === 'string');
}

/** A value as one text: goals and partners line by line. */
function wordsOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return String(value);
  const lines = value.map((item: object) => Object.values(item).filter(Boolean).join(' · '));
  return lines.length === 0 ? null : lines.join('\n');
}

/** The department as it was; null: it did not exist. */
export type Snapshot = Pick<DepartmentRow, 'id' | 'name' | 'parentId' | 'headId' | 'isArchived'> & Readonly<Record<string, unknown>>;

/**
 * The departments as they were at an instant: today's, with everything that happened since taken back, the latest first. What has no
 * event of its own (a playbook brought it in) exists since the row does.
 */
export function departmentsAt(rows: readonly DepartmentRow[], since: readonly DepartmentEvent[], at: Date): Map<string, Snapshot | null> {
  const then = new Map<string, Snapshot | null>(rows.map((row) => [row.id, row.createdAt <= at ? { ...row } : null]));
  for (const event of since.toSorted((a, b) => (a.id < b.id ? 1 : -1))) {
    const known = then.get(event.departmentId);
    if (!known) continue;
    const before = Object.fromEntries(Object.entries(changesOf(event)).map(([field, { from }]) => [field, from]));
    then.set(event.departmentId, event.type === 'department.created' ? null : { ...known, ...before });
  }
  return then;
}
