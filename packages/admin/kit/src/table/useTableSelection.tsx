import { type MouseEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../shortcuts.js';
import type { DataTableProps } from './DataTable.js';
import styles from './DataTable.module.css';
import { allOrNone, toggled, withRange } from './selection.rules.js';
import type { Column } from './types.js';

/** The boxes before the rows, and X to mark the row under the cursor; with Shift everything since the last one. */
export function useTableSelection<Row>(props: DataTableProps<Row>): readonly Column<Row>[] {
  const { t } = useTranslation('kit');
  const { selection, rows = [], rowKey, cursor = null, columns } = props;
  const anchor = useRef<string | null>(null);
  const keys = rows.map(rowKey);
  const marked = selection?.keys ?? new Set<string>();
  const mark = (key: string | null, isRange: boolean): void => {
    if (key === null || selection === undefined) return;
    selection.onChange(isRange && anchor.current !== null ? withRange(marked, keys, [anchor.current, key]) : toggled(marked, key));
    anchor.current = key;
  };
  const isOffered = selection !== undefined && cursor !== null && props.hasKeys !== false;
  useShortcuts([
    { keys: 'x', label: t('table.mark'), run: () => mark(cursor, false), isEnabled: isOffered },
    { keys: 'shift+x', label: t('table.markRange'), run: () => mark(cursor, true), isEnabled: isOffered },
    { keys: 'escape', label: t('table.markNone'), run: () => selection?.onChange(new Set()), isEnabled: marked.size > 0 },
  ]);
  if (selection === undefined) return columns;
  const all = keys.length > 0 && keys.every((key) => marked.has(key));
  const boxes: Column<Row> = {
    key: 'mark',
    width: 16,
    isFixed: true,
    title: (
      <Box
        label={t('table.markAll')}
        isChecked={all}
        isPartly={!all && marked.size > 0}
        onMark={() => selection.onChange(allOrNone(marked, keys))}
      />
    ),
    render: (row) => (
      <Box label={t('table.mark')} isChecked={marked.has(rowKey(row))} onMark={({ shiftKey }) => mark(rowKey(row), shiftKey)} />
    ),
  };
  return [boxes, ...columns];
}

interface BoxProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly isPartly?: boolean;
  onMark(event: MouseEvent): void;
}

/** A bare box: hundreds of them stand in a list. */
function Box({ label, isChecked, isPartly = false, onMark }: BoxProps) {
  return (
    <input
      type="checkbox"
      className={styles.box}
      aria-label={label}
      checked={isChecked}
      ref={(box) => {
        if (box !== null) box.indeterminate = isPartly;
      }}
      onClick={onMark}
      onChange={() => undefined}
    />
  );
}
