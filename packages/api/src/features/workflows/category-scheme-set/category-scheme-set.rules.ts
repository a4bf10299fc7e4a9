import { type ChecklistUse, LIMITS, type LocalText } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { MAIN_SCHEME, type SchemeRow } from '../category-tree.rules.js';
import type { WorkflowBook } from '../workflow.rules.js';

export interface SchemeWish {
  readonly code: string;
  readonly names: LocalText;
  /** Codes of types. Left out: stay as they are; a new one is for all and required for none. */
  readonly types?: readonly string[] | null;
  readonly requiredFor?: readonly string[] | null;
  readonly holdsSeveral?: boolean | null;
  /** Null: it is no checklist. */
  readonly checklist?: ChecklistUse | null;
  readonly isArchived?: boolean | null;
}

export type SchemePlan = Pick<SchemeRow, 'names' | 'types' | 'requiredFor' | 'holdsSeveral' | 'checklist' | 'isArchived'>;

/** Whether a tree of categories may be added or changed so (TKT-05). The problems stay in use and one to a ticket: figures count by them. */
export function planScheme(book: Pick<WorkflowBook, 'schemes' | 'types'>, wish: SchemeWish): Decision<SchemePlan> {
  const known = book.schemes.find(({ code }) => code === wish.code);
  if (!known && book.schemes.length >= LIMITS.schemes) return refuse('OUT_OF_RANGE', { min: 1, max: LIMITS.schemes }, ['code']);
  const plan = planned(known, wish);
  const misfit = misfitOf(wish.code, plan);
  if (misfit) return refuse('INVALID', undefined, [misfit]);
  const types = new Set(book.types.map(({ code }) => code));
  for (const key of ['types', 'requiredFor'] as const)
    if (plan[key].some((code) => !types.has(code))) return refuse('NOT_FOUND', undefined, [key]);
  return allow(plan);
}

function planned(known: SchemeRow | undefined, { names, types, requiredFor, holdsSeveral, isArchived, ...wish }: SchemeWish): SchemePlan {
  const checklist = wish.checklist === undefined ? (known?.checklist ?? null) : wish.checklist;
  return {
    names,
    types: [...new Set(types ?? known?.types)],
    requiredFor: [...new Set(requiredFor ?? known?.requiredFor)],
    // Points are ticked one by one.
    holdsSeveral: checklist !== null || (holdsSeveral ?? known?.holdsSeveral ?? false),
    checklist,
    isArchived: isArchived ?? known?.isArchived ?? false,
  };
}

/** The field that cannot be as it is wished. */
function misfitOf(code: string, { types, requiredFor, holdsSeveral, checklist, isArchived }: SchemePlan): keyof SchemePlan | null {
  if (code === MAIN_SCHEME && isArchived) return 'isArchived';
  if (code === MAIN_SCHEME && checklist !== null) return 'checklist';
  if (code === MAIN_SCHEME && holdsSeveral) return 'holdsSeveral';
  // What is required must be offered.
  return types.length > 0 && requiredFor.some((type) => !types.includes(type)) ? 'requiredFor' : null;
}
