import { LIMITS } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { type OrderPlan, planMoveBefore } from '../../../kernel/move-before.js';
import type { CategoryRow } from '../category-tree.rules.js';
import type { WorkflowBook } from '../workflow.rules.js';

export interface CategoryMoved {
  readonly code: string;
  /** Below which category of its tree; null: at the top. */
  readonly parentCode: string | null;
  /** In front of which of those there; null: behind them. */
  readonly beforeCode: string | null;
}

export interface CategoryMovePlan extends OrderPlan<CategoryRow> {
  readonly parentId: string | null;
}

/** Where a category goes, with everything below it. It stays in its tree, and goes below nothing that is below itself. */
export function planCategoryMove(book: Book, { code, parentCode, beforeCode }: CategoryMoved): Decision<CategoryMovePlan> {
  const moved = book.categories.find((row) => row.code === code);
  if (!moved) return refuse('NOT_FOUND', undefined, ['code']);
  const parent = parentCode === null ? null : book.categories.find((row) => row.code === parentCode && row.scheme === moved.scheme);
  if (parent === undefined) return refuse('NOT_FOUND', undefined, ['parentCode']);
  const above = parent === null ? [] : book.categoryPath(parent.id);
  if (above.includes(moved)) return refuse('INVALID', undefined, ['parentCode']);
  const max = LIMITS.categoryDepth;
  if (above.length + heightOf(book, moved) > max) return refuse('OUT_OF_RANGE', { min: 1, max }, ['parentCode']);
  const parentId = parent?.id ?? null;
  const order = planMoveBefore(siblings(book, moved, { parentId, isLast: beforeCode === null }), { code, beforeCode });
  if (!order.allowed) return order;
  const isAlone = parentId !== moved.parentId && order.plan.places.length === 0;
  return allow({ moved, parentId, places: isAlone ? [{ id: moved.id, sortOrder: 0 }] : order.plan.places });
}

type Book = Pick<WorkflowBook, 'categories' | 'categoryPath'>;

/** Those it comes to stand among. A newcomer is put at the other end from where it goes, so that it is seen to move. */
function siblings(
  { categories }: Book,
  moved: CategoryRow,
  { parentId, isLast }: { readonly parentId: string | null; readonly isLast: boolean },
): CategoryRow[] {
  const there = categories.filter((row) => row.scheme === moved.scheme && row.parentId === parentId);
  if (parentId === moved.parentId) return there;
  return isLast ? [moved, ...there] : [...there, moved];
}

/** Levels from the category down to the lowest below it. */
function heightOf(book: Book, row: CategoryRow): number {
  const below = book.categories.filter(({ parentId }) => parentId === row.id).map((child) => heightOf(book, child));
  return 1 + Math.max(0, ...below);
}
