import { LIMITS } from '@shouwen/shared';
import { type Actor, reachesDepartment } from '../../../kernel/actor.js';
import { type Changes, changesBetween } from '../../../kernel/changes.js';
import type { Refusal } from '../../../kernel/decision.js';
import { isDepartmentVisible } from '../department-access.rules.js';
import { type DepartmentFacts, type FactsAsked, factsFrom, NO_FACTS } from '../department-facts.rules.js';
import type { Problem, Table, TableRow } from '../department-table/department-table.rules.js';
import { type LeaderCells, type NamedPeople, readLeaders } from '../department-table/leader-cells.rules.js';
import type { DepartmentRow, DepartmentTree } from '../department-tree.rules.js';

/** One department of the file and what becomes of it. */
export interface Entry {
  readonly line: number;
  readonly code: string;
  readonly known: DepartmentRow | null;
  readonly facts: DepartmentFacts;
  /** Code of the department above; null: a root. */
  readonly parentCode: string | null;
  /** Who leads it, as far as the row says. */
  readonly leaders: LeaderCells['leaders'];
  /** Empty for a new one, and for one that is already so. */
  readonly changes: Changes;
}

export interface ImportPlan {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

type Place = DepartmentFacts & Pick<DepartmentRow, 'headId' | 'deputyIds' | 'headPosition'> & { readonly parentId: string | null };

export interface ImportWorld {
  readonly actor: Actor;
  readonly tree: DepartmentTree;
  readonly people: NamedPeople;
}

/** What an import would do, and everything that keeps it from being done. The file is taken as a whole: a parent may stand below its child. */
export function planDepartmentImport({ actor, tree, people }: ImportWorld, table: Table): ImportPlan {
  const readable = table.rows.filter(({ line }) => !table.problems.some((problem) => problem.line === line));
  const read = readable.map((row) => readLeaders(row, tree.findByCode(row.values.code ?? '') ?? null, people));
  const entries = readable.map((row, index) => entryOf(tree, row, read[index]?.leaders ?? {}));
  const misled = readable.flatMap(({ line }, index): Problem[] =>
    (read[index]?.problems ?? []).map(({ column, refusal }) => ({ ...refusal, line, column })),
  );
  const parents = parentsAfter(tree, entries);
  const found = entries.flatMap((entry): Problem[] => {
    const refusal = checkRight(actor, tree, entry) ?? checkPlace(actor, tree, { entry, parents });
    return refusal ? [{ ...refusal.refusal, line: entry.line, column: refusal.column }] : [];
  });
  return { entries, problems: [...table.problems, ...found, ...misled].toSorted((a, b) => a.line - b.line) };
}

function entryOf(tree: DepartmentTree, { line, values }: TableRow, leaders: Entry['leaders']): Entry {
  const { code = '', name = '', kind = '', parent } = values;
  const known = tree.findByCode(code) ?? null;
  const facts: DepartmentFacts = { ...(known ? factsOf(known) : NO_FACTS), ...factsFrom(askedOf(values)), name, kind };
  const above = known ? codeAbove(tree, known) : null;
  const parentCode = parent === undefined ? above : parent || null;
  // Of a department that is still to be made only the code is known: for telling whether something changes that is enough.
  const parentId = parentCode === null ? null : (tree.findByCode(parentCode)?.id ?? parentCode);
  const changes = known ? changesBetween<Place>(known, { ...facts, ...leadersOf(known), ...leaders, parentId }) : {};
  return { line, code, known, facts, parentCode, leaders, changes };
}

function leadersOf({ headId, deputyIds, headPosition }: DepartmentRow): Pick<Place, 'headId' | 'deputyIds' | 'headPosition'> {
  return { headId, deputyIds, headPosition };
}

function askedOf({
  code: _,
  name: __,
  kind: ___,
  parent: ____,
  head: _____,
  deputies: ______,
  headPosition: _______,
  plannedHeadcount,
  startsOn,
  endsOn,
  ...texts
}: TableRow['values']): FactsAsked {
  return {
    ...texts,
    ...(startsOn !== undefined && { startsOn: startsOn || null }),
    ...(endsOn !== undefined && { endsOn: endsOn || null }),
    ...(plannedHeadcount !== undefined && { plannedHeadcount: plannedHeadcount === '' ? null : Number(plannedHeadcount) }),
  };
}

function codeAbove(tree: DepartmentTree, { parentId }: DepartmentRow): string | null {
  return parentId === null ? null : (tree.find(parentId)?.code ?? null);
}

function factsOf(row: DepartmentRow): Omit<DepartmentFacts, 'name' | 'kind'> {
  const fields = Object.keys(NO_FACTS).map((field) => [field, Reflect.get(row, field)] as const);
  return { ...NO_FACTS, ...Object.fromEntries(fields) };
}

/** Code of the department above, for each department as the import leaves it. */
export function parentsAfter(tree: DepartmentTree, entries: readonly Entry[]): Map<string, string | null> {
  const before = tree.all.map((row) => [row.code, codeAbove(tree, row)] as const);
  return new Map([...before, ...entries.map(({ code, parentCode }) => [code, parentCode] as const)]);
}

interface Found {
  readonly refusal: Refusal;
  readonly column: Problem['column'];
}

function checkRight(actor: Actor, tree: DepartmentTree, { known, parentCode }: Entry): Found | null {
  const above = parentCode === null ? null : tree.findByCode(parentCode);
  // Below a department of the same file: the right was asked for that one.
  const isBelowNew = above === undefined;
  const place = known ? known.id : (above?.id ?? null);
  if (known && !isDepartmentVisible(actor, known.id))
    return { column: 'code', refusal: { code: 'DEPARTMENT_CODE_TAKEN', params: { code: known.code } } };
  if (!(isBelowNew && !known) && !reachesDepartment(actor, 'department:import', place))
    return { column: null, refusal: { code: 'NOT_ALLOWED' } };
  return known?.isArchived ? { column: 'code', refusal: { code: 'DEPARTMENT_ARCHIVED' } } : null;
}

interface Placing {
  readonly entry: Entry;
  readonly parents: ReadonlyMap<string, string | null>;
}

function checkPlace(actor: Actor, tree: DepartmentTree, { entry, parents }: Placing): Found | null {
  const { known, parentCode, changes } = entry;
  if (known && !('parentId' in changes)) return null;
  const above = parentCode === null ? null : tree.findByCode(parentCode);
  const refusal =
    checkAbove(actor, { above, isKnown: parentCode === null || parents.has(parentCode), isMove: known !== null }) ??
    checkDepth(parents, entry.code);
  return refusal && { column: 'parent', refusal };
}

interface Above {
  /** Null: the top; undefined: to be made by the same file. */
  readonly above: DepartmentRow | null | undefined;
  readonly isKnown: boolean;
  readonly isMove: boolean;
}

function checkAbove(actor: Actor, { above, isKnown, isMove }: Above): Refusal | null {
  if (!isKnown || (above && !isDepartmentVisible(actor, above.id))) return { code: 'NOT_FOUND' };
  if (above?.isArchived) return { code: 'DEPARTMENT_ARCHIVED' };
  const mayMoveThere = above === undefined || reachesDepartment(actor, 'department:import', above?.id ?? null);
  return isMove && !mayMoveThere ? { code: 'NOT_ALLOWED' } : null;
}

function checkDepth(parents: ReadonlyMap<string, string | null>, code: string): Refusal | null {
  const depth = depthOf(parents, code);
  if (depth === null) return { code: 'DEPARTMENT_CYCLE' };
  return depth < LIMITS.departmentDepth ? null : { code: 'DEPARTMENT_TOO_DEEP', params: { max: LIMITS.departmentDepth } };
}

/** 0 for a root; null when the way up never ends. */
function depthOf(parents: ReadonlyMap<string, string | null>, code: string): number | null {
  const seen = new Set<string>();
  for (let at: string | null | undefined = code; at !== null && at !== undefined; at = parents.get(at)) {
    if (seen.has(at)) return null;
    seen.add(at);
  }
  return seen.size - 1;
}
