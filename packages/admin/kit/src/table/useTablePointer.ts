import type { MouseEvent } from 'react';
import type { DataTableProps } from './DataTable.js';

/** Clicks of all rows in one place: a click puts the cursor there (or opens, where there is none), a double click opens. */
export function useTablePointer<Row>(table: DataTableProps<Row>) {
  const { rows = [], rowKey, onCursor, onOpen } = table;
  const rowAt = (event: MouseEvent): Row | undefined => {
    const target = event.target instanceof Element ? event.target : null;
    // Links and buttons inside a row do their own thing.
    if (target === null || target.closest('a, button, input, label') !== null) return undefined;
    const key = target.closest<HTMLElement>('tr[data-key]')?.dataset.key;
    return key === undefined ? undefined : rows.find((row) => rowKey(row) === key);
  };
  return {
    onClick: (event: MouseEvent): void => {
      const row = rowAt(event);
      if (row === undefined) return;
      if (onCursor === undefined) onOpen?.(row);
      else onCursor(rowKey(row));
    },
    onDoubleClick: (event: MouseEvent): void => {
      const row = onCursor === undefined ? undefined : rowAt(event);
      if (row !== undefined) onOpen?.(row);
    },
  };
}
