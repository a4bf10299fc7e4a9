import { type CSSProperties, type ReactNode, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../antd.js';
import { ErrorCard, SkeletonRows } from '../ui/states.js';
import { groupRuns } from './cursor.rules.js';
import styles from './DataTable.module.css';
import { TableHead } from './TableHead.js';
import { TableRow } from './TableRow.js';
import type { Column, RowGroup, RowLook, Selection, TreeMode } from './types.js';
import { ROW_HEIGHT, useDensity } from './useDensity.js';
import { useTableKeys } from './useTableKeys.js';
import { useTablePointer } from './useTablePointer.js';
import { useTableSelection } from './useTableSelection.js';

export interface DataTableProps<Row> {
  /** What the table lists, for those who do not see it. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** Undefined while the first page is on its way. */
  readonly rows: readonly Row[] | undefined;
  readonly rowKey: (row: Row) => string;
  /** The row under the cursor; J, K and the arrows move it, Enter opens it. */
  readonly cursor?: string | null;
  readonly onCursor?: (key: string) => void;
  /** Enter or double click; a single click when there is no cursor. */
  readonly onOpen?: (row: Row) => void;
  readonly groupOf?: (row: Row) => RowGroup;
  readonly look?: (row: Row) => RowLook;
  readonly tree?: TreeMode<Row>;
  readonly empty?: ReactNode;
  /** Why there are no rows; what is on screen already stays there. */
  readonly failure?: { readonly error: unknown; retry(): unknown };
  readonly skeletonRows?: number;
  readonly hasMore?: boolean;
  readonly isLoadingMore?: boolean;
  readonly onMore?: () => void;
  /** The line under the rows: totals and keys. */
  readonly footer?: ReactNode;
  /** No line above the head, when a border is there already. */
  readonly isFlush?: boolean;
  /** Below this width the table scrolls sideways. */
  readonly minWidth?: number;
  readonly selection?: Selection;
  /** Makes a column wider or narrower; null gives its usual width back. */
  readonly onResize?: (key: string, width: number | null) => void;
  /** False when another table on the page owns J and K. */
  readonly hasKeys?: boolean;
}

/** Rows between hairlines, as close as somebody likes them. Rows far off screen cost no layout (`content-visibility`), so a few thousand are fine. */
export function DataTable<Row>(given: DataTableProps<Row>) {
  const columns = useTableSelection(given);
  const props = { ...given, columns };
  const { rows, minWidth, footer, isFlush = false } = props;
  const [density] = useDensity();
  const table = useRef<HTMLTableElement>(null);
  const idPrefix = useId();
  const keys = useTableKeys(props, { table, idPrefix });
  const pointer = useTablePointer(props);
  const style = {
    '--columns': columns.map(trackOf).join(' '),
    '--row': `${ROW_HEIGHT[density]}px`,
    '--table-min': minWidth === undefined ? undefined : `${minWidth}px`,
  } as CSSProperties;
  return (
    <div className={`${styles.table} ${isFlush ? styles.flush : ''}`} style={style}>
      <table
        ref={table}
        className={styles.grid}
        role={props.tree === undefined ? 'grid' : 'treegrid'}
        aria-label={props.label}
        aria-busy={rows === undefined && props.failure === undefined}
        tabIndex={0}
        {...keys}
        {...pointer}
      >
        <TableHead columns={columns} onResize={props.onResize} />
        <Body {...props} idPrefix={idPrefix} />
      </table>
      {footer !== undefined && <div className={styles.footer}>{footer}</div>}
    </div>
  );
}

function Body<Row>({ idPrefix, ...props }: DataTableProps<Row> & { readonly idPrefix: string }) {
  const { t } = useTranslation('kit');
  const { columns, rows, rowKey, groupOf, failure, hasMore = false, onMore } = props;
  const width = columns.length;
  if (rows === undefined && failure !== undefined) return <Filler width={width} content={<ErrorCard {...failure} />} />;
  if (rows === undefined) return <Filler width={width} content={<SkeletonRows rows={props.skeletonRows ?? 12} />} />;
  if (rows.length === 0) return <Filler width={width} content={props.empty} />;
  const more = (
    <div className={styles.more}>
      <Button type="text" size="small" loading={props.isLoadingMore} onClick={onMore}>
        {t('table.more')}
      </Button>
    </div>
  );
  return (
    <>
      {groupRuns(rows, groupOf).map((run) => (
        <tbody className={styles.body} key={run.group?.key ?? 'all'}>
          {run.group !== null && <GroupHead group={run.group} width={width} />}
          {run.rows.map((row) => (
            <TableRow key={rowKey(row)} row={row} id={`${idPrefix}${rowKey(row)}`} table={props} />
          ))}
        </tbody>
      ))}
      {hasMore && <Filler width={width} content={more} />}
    </>
  );
}

/** What is not a row still has to stand in one: a grid may hold nothing else. */
function Filler({ content, width }: { readonly content: ReactNode; readonly width: number }) {
  return (
    <tbody className={styles.body}>
      <tr className={styles.block}>
        <td className={`${styles.block} ${styles.filler}`} colSpan={width}>
          {content}
        </td>
      </tr>
    </tbody>
  );
}

function GroupHead({ group, width }: { readonly group: RowGroup; readonly width: number }) {
  return (
    <tr className={styles.block}>
      <td className={styles.group} colSpan={width}>
        <b>{group.title}</b>
        {group.count}
        <span className={styles.note}>{group.note}</span>
      </td>
    </tr>
  );
}

function trackOf({ width }: { readonly width?: number | string }): string {
  if (typeof width === 'number') return `${width}px`;
  return width ?? 'minmax(0, 1fr)';
}
