import { LIMITS, type LocalText } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import type { CategoryRow, Mechanism } from '../category-tree.rules.js';
import type { WorkflowBook } from '../workflow.rules.js';

export interface CategoryWish extends Partial<Mechanism> {
  readonly code: string;
  readonly names: LocalText;
  /** Of a new one: its tree, and below which category there. Both are changed by moving it. */
  readonly scheme?: string | null;
  readonly parentCode?: string | null;
  /** Codes of types; left out: stay as they are, a new one is for all. */
  readonly types?: readonly string[] | null;
  readonly isArchived?: boolean | null;
}

export type CategoryPlan = Omit<CategoryRow, 'id' | 'version' | 'code' | 'sortOrder'>;

export interface CategoryFacts {
  readonly book: Pick<WorkflowBook, 'categories' | 'categoryPath' | 'schemes' | 'types' | 'workflows'>;
  /** What else a category may name, and whether it is there. */
  readonly isThere: { departmentId(id: string): boolean; documentId(id: string): boolean; form(code: string): boolean };
}

/** Whether a category may be added or changed so (TKT-05, TKT-08). Its code stays for good, its place is changed by moving it. */
export function planCategory(facts: CategoryFacts, wish: CategoryWish): Decision<CategoryPlan> {
  const { categories } = facts.book;
  const known = categories.find(({ code }) => code === wish.code);
  if (!known && categories.length >= LIMITS.categories) return refuse('OUT_OF_RANGE', { min: 1, max: LIMITS.categories }, ['code']);
  const place = known ? allow({ scheme: known.scheme, parentId: known.parentId }) : placeOf(facts, wish);
  if (!place.allowed) return place;
  const types = [...new Set(wish.types ?? known?.types)];
  if (types.some((code) => !facts.book.types.some((type) => type.code === code))) return refuse('NOT_FOUND', undefined, ['types']);
  const mechanism = planMechanism(facts, known, wish);
  if (!mechanism.allowed) return mechanism;
  const isArchived = wish.isArchived ?? known?.isArchived ?? false;
  return allow({ names: wish.names, ...place.plan, types, ...mechanism.plan, isArchived });
}

function placeOf({ book }: CategoryFacts, { scheme, parentCode }: CategoryWish): Decision<Pick<CategoryRow, 'scheme' | 'parentId'>> {
  const tree = book.schemes.find(({ code }) => code === scheme);
  if (!tree) return refuse('NOT_FOUND', undefined, ['scheme']);
  if (parentCode == null) return allow({ scheme: tree.code, parentId: null });
  const parent = book.categories.find(({ code, scheme: its }) => code === parentCode && its === tree.code);
  if (!parent) return refuse('NOT_FOUND', undefined, ['parentCode']);
  const isTooDeep = book.categoryPath(parent.id).length >= LIMITS.categoryDepth;
  return isTooDeep
    ? refuse('OUT_OF_RANGE', { min: 1, max: LIMITS.categoryDepth }, ['parentCode'])
    : allow({ scheme: tree.code, parentId: parent.id });
}

/** Left out: stays. Null: what the category above says. */
function planMechanism({ book, isThere }: CategoryFacts, known: CategoryRow | undefined, wish: CategoryWish): Decision<Mechanism> {
  const said = <K extends keyof Mechanism>(key: K): Mechanism[K] => (wish[key] === undefined ? (known?.[key] ?? null) : wish[key]) ?? null;
  const plan: Mechanism = {
    workflow: said('workflow'),
    form: said('form'),
    departmentId: said('departmentId'),
    documentId: said('documentId'),
  };
  const checks = { ...isThere, workflow: (code: string) => book.workflows.includes(code) };
  for (const key of ['workflow', 'form', 'departmentId', 'documentId'] as const) {
    const value = plan[key];
    if (value !== null && value !== known?.[key] && !checks[key](value)) return refuse('NOT_FOUND', undefined, [key]);
  }
  return allow(plan);
}
