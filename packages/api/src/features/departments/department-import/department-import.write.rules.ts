import { placeBelow } from '../department-path.rules.js';
import type { DepartmentRow, DepartmentTree } from '../department-tree.rules.js';
import { newRow } from '../new-row.rules.js';
import { type Entry, parentsAfter } from './department-import.rules.js';

export interface Writing {
  /** Parents before children. */
  readonly created: readonly ReturnType<typeof newRow>[];
  readonly changed: readonly { readonly before: DepartmentRow; readonly after: DepartmentRow; readonly entry: Entry }[];
  /** Those that only stand elsewhere because something above them moved. */
  readonly carried: readonly DepartmentRow[];
}

interface Making {
  readonly now: Date;
  newId(): string;
}

/** The rows as an import leaves them. New and moved ones stand last among their siblings, in the order of the file. */
export function writingOf(tree: DepartmentTree, entries: readonly Entry[], { now, newId }: Making): Writing {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const parents = parentsAfter(tree, entries);
  const orderBelow = counterOf(tree);
  const rows = new Map<string, DepartmentRow>();

  function rowOf(code: string): DepartmentRow {
    const finished = rows.get(code);
    if (finished) return finished;
    const parentCode = parents.get(code) ?? null;
    const parent = parentCode === null ? null : rowOf(parentCode);
    const row = placed(code, parent);
    rows.set(code, row);
    return row;
  }

  function placed(code: string, parent: DepartmentRow | null): DepartmentRow {
    const known = tree.findByCode(code);
    const { facts, leaders } = byCode.get(code) ?? {};
    const parentId = parent?.id ?? null;
    if (known) {
      const sortOrder = known.parentId === parentId ? known.sortOrder : orderBelow(parentId);
      return { ...known, ...facts, ...leaders, parentId, ...placeBelow(parent, known.id), sortOrder };
    }
    if (!facts) throw new Error(`${code} is neither known nor in the file`);
    const id = newId();
    return { ...newRow({ ...facts, id, code, parentId, ...placeBelow(parent, id), sortOrder: orderBelow(parentId) }, now), ...leaders };
  }

  const all = [...entries, ...tree.all].map(({ code }) => rowOf(code));
  return {
    created: [...rows.values()]
      .filter(({ id }) => !tree.find(id))
      .map((row) => ({ ...newRow(row, now), headId: row.headId, deputyIds: row.deputyIds })),
    changed: entries.flatMap((entry) => {
      const isChanged = entry.known !== null && Object.keys(entry.changes).length > 0;
      return isChanged && entry.known ? [{ before: entry.known, after: rowOf(entry.code), entry }] : [];
    }),
    carried: all.slice(entries.length).filter((row) => isCarried(tree, row)),
  };
}

/** Hands out places behind the last sibling. */
function counterOf(tree: DepartmentTree): (parentId: string | null) => number {
  const next = new Map<string | null, number>();
  return (parentId) => {
    const order = next.get(parentId) ?? (tree.children(parentId).at(-1)?.sortOrder ?? -1) + 1;
    next.set(parentId, order + 1);
    return order;
  };
}

function isCarried(tree: DepartmentTree, { id, path, parentId }: DepartmentRow): boolean {
  const before = tree.find(id);
  return before !== undefined && before.path !== path && before.parentId === parentId;
}
