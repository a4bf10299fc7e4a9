import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon.js';
import type { DataTableProps } from './DataTable.js';
import styles from './DataTable.module.css';
import type { Column, RowLook, TreeMode } from './types.js';

interface Props<Row> {
  readonly row: Row;
  readonly id: string;
  readonly table: DataTableProps<Row>;
}

const LOOKS: Readonly<Record<RowLook, string | undefined>> = { plain: '', strong: styles.strong, muted: styles.muted };

export function TableRow<Row>({ row, id, table }: Props<Row>) {
  const { columns, rowKey, cursor, tree, look } = table;
  const key = rowKey(row);
  const isCursor = cursor === key;
  const isOpenable = table.onOpen !== undefined || table.onCursor !== undefined;
  const classes = [
    styles.row,
    isCursor ? styles.cursor : '',
    LOOKS[look?.(row) ?? 'plain'],
    isOpenable ? styles.openable : '',
    table.selection?.keys.has(key) ? styles.marked : '',
  ];
  return (
    <tr
      id={id}
      className={classes.join(' ')}
      aria-selected={cursor === undefined ? undefined : isCursor}
      aria-level={tree === undefined ? undefined : tree.level(row) + 1}
      aria-expanded={tree?.isOpen(row) ?? undefined}
      data-key={key}
    >
      {columns.map((column) => (
        <td key={column.key} className={classOf(column)} style={indentOf(column, tree, row)}>
          {column.isLead === true && tree !== undefined && <Toggle row={row} tree={tree} />}
          <Text>{column.render(row)}</Text>
        </td>
      ))}
    </tr>
  );
}

/** Only a text node needs the span that cuts it off; an element brings its own box. */
function Text({ children }: { readonly children: ReactNode }) {
  return typeof children === 'string' || typeof children === 'number' ? <span>{children}</span> : children;
}

function Toggle<Row>({ row, tree }: { readonly row: Row; readonly tree: TreeMode<Row> }) {
  const { t } = useTranslation('kit');
  const isOpen = tree.isOpen(row);
  if (isOpen === null) return <span className={styles.leaf} />;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${styles.toggle} ${isOpen ? styles.open : ''}`}
      aria-label={t(isOpen ? 'table.fold' : 'table.unfold')}
      onClick={() => tree.onToggle(row)}
    >
      <Icon name="chevronRight" size={14} />
    </button>
  );
}

function classOf<Row>({ align, isSoft, isLead }: Column<Row>): string {
  return [styles.cell, align === 'end' ? styles.end : '', isSoft ? styles.soft : '', isLead ? styles.lead : ''].join(' ');
}

function indentOf<Row>(column: Column<Row>, tree: TreeMode<Row> | undefined, row: Row): CSSProperties | undefined {
  return column.isLead === true && tree !== undefined ? { paddingInlineStart: tree.level(row) * 24 } : undefined;
}
