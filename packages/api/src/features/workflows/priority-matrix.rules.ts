import type { Priority } from '@shouwen/shared';
import type { CategoryRow } from './category-tree.rules.js';

/** Two categories by their codes, and how pressing a ticket is that carries both. */
export interface MatrixCell {
  readonly row: string;
  readonly column: string;
  readonly priority: Priority;
}

/** How pressing a ticket is by two trees that it carries, such as importance and urgency (TKT-09). */
export interface PriorityMatrix {
  readonly id: string;
  readonly version: number;
  readonly rowScheme: string;
  readonly columnScheme: string;
  /** What is not named gives nothing. */
  readonly cells: readonly MatrixCell[];
}

interface Book {
  readonly matrix: PriorityMatrix | null;
  category(id: string): CategoryRow | undefined;
  categoryPath(id: string): readonly CategoryRow[];
}

/** The priority that what a ticket carries gives it; null: none. A category below one that is named counts as it, the nearest first. */
export function priorityByMarks({ matrix, category, categoryPath }: Book, markIds: readonly string[]): Priority | null {
  if (!matrix) return null;
  const nearest = (scheme: string): string[] => {
    const carried = markIds.filter((id) => category(id)?.scheme === scheme);
    return carried.flatMap((id) => categoryPath(id).map(({ code }) => code)).toReversed();
  };
  const columns = nearest(matrix.columnScheme);
  const pairs = nearest(matrix.rowScheme).flatMap((row) => columns.map((column) => ({ row, column })));
  const cells = pairs.flatMap((pair) => matrix.cells.find(({ row, column }) => row === pair.row && column === pair.column) ?? []);
  return cells[0]?.priority ?? null;
}

/** The priority that a change of what a ticket carries brings; null: the change does not concern it. */
export function priorityAfterMarks(
  book: Book,
  { before, after }: Readonly<Record<'before' | 'after', readonly string[]>>,
): Priority | null {
  const given = priorityByMarks(book, after);
  const axes = (ids: readonly string[]): string =>
    ids
      .filter((id) => [book.matrix?.rowScheme, book.matrix?.columnScheme].includes(book.category(id)?.scheme))
      .toSorted()
      .join();
  return axes(before) === axes(after) ? null : given;
}
