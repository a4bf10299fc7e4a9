import type { Priorities_MatrixFragment, PriorityMatrixSetInput, TicketPriority } from '../gql/graphql.js';

export type Matrix = Priorities_MatrixFragment;

/** The matrix as the page holds it while it is being changed. */
export interface MatrixDraft {
  readonly rowScheme: string | undefined;
  readonly columnScheme: string | undefined;
  readonly cells: PriorityMatrixSetInput['cells'];
}

export function matrixDraft(matrix: Matrix | null | undefined): MatrixDraft {
  return {
    rowScheme: matrix?.rowScheme.code,
    columnScheme: matrix?.columnScheme.code,
    cells: (matrix?.cells ?? []).map((cell) => ({ ...cell })),
  };
}

/** What two categories give; undefined: nothing. */
export function priorityAt({ cells }: Pick<MatrixDraft, 'cells'>, row: string, column: string): TicketPriority | undefined {
  return cells.find((cell) => cell.row === row && cell.column === column)?.priority;
}

/** The same with another word for two categories. */
export function withCell(
  draft: MatrixDraft,
  place: { readonly row: string; readonly column: string },
  priority?: TicketPriority,
): MatrixDraft {
  const others = draft.cells.filter(({ row, column }) => row !== place.row || column !== place.column);
  return { ...draft, cells: priority ? [...others, { ...place, priority }] : others };
}

interface Axes {
  readonly rows: readonly { readonly code: string }[];
  readonly columns: readonly { readonly code: string }[];
}

/** As the API takes it: only what stands on the page. */
export function matrixInput(draft: MatrixDraft, matrix: Matrix | null | undefined, { rows, columns }: Axes): PriorityMatrixSetInput {
  const cells = rows.flatMap(({ code: row }) =>
    columns.flatMap(({ code: column }) => {
      const priority = priorityAt(draft, row, column);
      return priority ? [{ row, column, priority }] : [];
    }),
  );
  return { version: matrix?.version ?? null, rowScheme: draft.rowScheme ?? '', columnScheme: draft.columnScheme ?? '', cells };
}
