import { grouped } from '../../kernel/grouped.js';
import type { DepartmentFacts } from './department-facts.rules.js';
import type { PlannedMove } from './planned-move.rules.js';

/** One department as the tree holds it. */
export interface DepartmentRow extends DepartmentFacts {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly parentId: string | null;
  readonly path: string;
  readonly depth: number;
  readonly sortOrder: number;
  readonly headId: string | null;
  /** Code of the position that leads it. */
  readonly headPosition: string | null;
  readonly deputyIds: readonly string[];
  readonly plannedMove: PlannedMove | null;
  readonly isArchived: boolean;
  readonly createdAt: Date;
}

/** The whole organisation in memory: small, hot and rarely changed, so screens and scopes never ask the database for it. */
export interface DepartmentTree {
  /** Every department, parents before children, siblings in their order. */
  readonly all: readonly DepartmentRow[];
  find(id: string): DepartmentRow | undefined;
  findByCode(code: string): DepartmentRow | undefined;
  /** The name, or the id when the department is unknown: texts never fail for a name. */
  name(id: string): string;
  /** From the root down, without the department itself. */
  ancestors(id: string): readonly DepartmentRow[];
  children(id: string | null): readonly DepartmentRow[];
  /** The department itself and everything below it, in tree order; empty when unknown. */
  subtreeIds(id: string): readonly string[];
  /** Whether `id` is `rootId` or lies below it. */
  isInSubtree(id: string, rootId: string): boolean;
}

/** Builds the tree. A row whose parent is missing counts as a root, so that nothing disappears from the screens. */
export function buildDepartmentTree(rows: readonly DepartmentRow[]): DepartmentTree {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const children = childrenByParent(rows, byId);
  const subtrees = new Map<string, string[]>();
  const all: DepartmentRow[] = [];

  function visit(row: DepartmentRow): string[] {
    all.push(row);
    const ids = [row.id];
    subtrees.set(row.id, ids);
    for (const child of children.get(row.id) ?? []) ids.push(...visit(child));
    return ids;
  }
  for (const root of children.get(null) ?? []) visit(root);

  function ancestors(id: string): DepartmentRow[] {
    const up: DepartmentRow[] = [];
    for (let row = parentOf(id); row; row = parentOf(row.id)) up.unshift(row);
    return up;
  }
  function parentOf(id: string): DepartmentRow | undefined {
    const parentId = byId.get(id)?.parentId;
    return parentId ? byId.get(parentId) : undefined;
  }

  return {
    all,
    find: (id) => byId.get(id),
    findByCode: (code) => byCode.get(code),
    name: (id) => byId.get(id)?.name ?? id,
    ancestors,
    children: (id) => children.get(id) ?? [],
    subtreeIds: (id) => subtrees.get(id) ?? [],
    isInSubtree: (id, rootId) => id === rootId || ancestors(id).some((row) => row.id === rootId),
  };
}

function childrenByParent(rows: readonly DepartmentRow[], byId: ReadonlyMap<string, DepartmentRow>): Map<string | null, DepartmentRow[]> {
  const children = grouped(rows, ({ parentId }) => (parentId !== null && byId.has(parentId) ? parentId : null));
  for (const siblings of children.values()) siblings.sort((a, b) => a.sortOrder - b.sortOrder || (a.id < b.id ? -1 : 1));
  return children;
}
