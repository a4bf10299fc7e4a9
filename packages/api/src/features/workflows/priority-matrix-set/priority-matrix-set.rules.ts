import { allow, type Decision, type Refusal, refuse } from '../../../kernel/decision.js';
import { MAIN_SCHEME, type SchemeRow } from '../category-tree.rules.js';
import type { MatrixCell, PriorityMatrix } from '../priority-matrix.rules.js';
import type { WorkflowBook } from '../workflow.rules.js';

export type MatrixWish = Omit<PriorityMatrix, 'id' | 'version'>;

type Book = Pick<WorkflowBook, 'schemes' | 'categories'>;

/** Whether priority may go by two trees like that: two of which a ticket carries one category each, and every cell of theirs. */
export function planPriorityMatrix(book: Book, { rowScheme, columnScheme, cells }: MatrixWish): Decision<MatrixWish> {
  for (const [field, code] of Object.entries({ rowScheme, columnScheme })) {
    const unfit = axisRefusal(book, code);
    if (unfit) return { allowed: false, refusal: { ...unfit, field: [field] } };
  }
  if (rowScheme === columnScheme) return refuse('INVALID', undefined, ['columnScheme']);
  for (const [index, cell] of cells.entries()) {
    const unfit = cellRefusal(book, cell, { rowScheme, columnScheme });
    if (unfit) return { allowed: false, refusal: { ...unfit, field: ['cells', String(index), ...(unfit.field ?? [])] } };
    if (cells.findIndex((one) => one.row === cell.row && one.column === cell.column) !== index)
      return refuse('ALREADY_EXISTS', undefined, ['cells', String(index)]);
  }
  return allow({ rowScheme, columnScheme, cells });
}

function axisRefusal({ schemes }: Book, code: string): Refusal | null {
  const scheme: SchemeRow | undefined = schemes.find((one) => one.code === code);
  if (!scheme || scheme.isArchived || code === MAIN_SCHEME) return { code: 'NOT_FOUND' };
  return scheme.holdsSeveral ? { code: 'INVALID' } : null;
}

function cellRefusal(
  { categories }: Book,
  { row, column }: MatrixCell,
  axes: Pick<MatrixWish, 'rowScheme' | 'columnScheme'>,
): Refusal | null {
  const isOf = (code: string, scheme: string): boolean => categories.some((one) => one.code === code && one.scheme === scheme);
  if (!isOf(row, axes.rowScheme)) return { code: 'NOT_FOUND', field: ['row'] };
  return isOf(column, axes.columnScheme) ? null : { code: 'NOT_FOUND', field: ['column'] };
}
