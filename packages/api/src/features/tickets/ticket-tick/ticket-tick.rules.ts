import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { MAIN_SCHEME } from '../../workflows/category-tree.rules.js';
import type { WorkflowBook } from '../../workflows/workflow.rules.js';
import type { MarksAsked } from '../ticket-marks/ticket-marks.rules.js';

export interface TickAsked {
  readonly categoryId: string;
  readonly isTicked: boolean;
}

/** What a ticket carries of a tree with one of its categories ticked, or not any more; all others stay as they are by now. */
export function marksTicked(
  { category, schemes }: Pick<WorkflowBook, 'category' | 'schemes'>,
  known: readonly string[],
  { categoryId, isTicked }: TickAsked,
): Decision<readonly MarksAsked[]> {
  const scheme = schemes.find(({ code }) => code === category(categoryId)?.scheme);
  if (!scheme || scheme.code === MAIN_SCHEME) return refuse('NOT_FOUND', undefined, ['categoryId']);
  const others = scheme.holdsSeveral ? known.filter((id) => id !== categoryId && category(id)?.scheme === scheme.code) : [];
  return allow([{ scheme: scheme.code, categoryIds: isTicked ? [...others, categoryId] : others }]);
}
