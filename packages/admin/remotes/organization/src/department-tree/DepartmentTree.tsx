import { type CSSProperties, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DepartmentMoving } from '../department-move/useDepartmentMove.js';
import { DepartmentRow, type RowState } from './DepartmentRow.js';
import styles from './DepartmentTree.module.css';
import type { Tree, TreeRow } from './department-tree.rules.js';
import type { Department } from './useDepartments.js';
import { type Over, useTreeDrag } from './useTreeDrag.js';
import { useTreeKeys } from './useTreeKeys.js';
import type { TreeView } from './useTreeView.js';
import { useWindow } from './useWindow.js';

interface Props {
  readonly tree: Tree<Department>;
  readonly view: TreeView;
  readonly moving: DepartmentMoving;
  readonly selectedId: string | null;
  /** The days to come on which departments move, by id. */
  readonly plannedMoves: ReadonlyMap<string, string>;
  onSelect(id: string): void;
  /** Enter: go on to the panel of the selected department. */
  onOpen(): void;
}

/** The organisation as a tree grid: one line per department, moved through with the arrows, moved with Alt and the arrows. */
export function DepartmentTree(props: Props) {
  const { view, moving, selectedId, onSelect } = props;
  const { t } = useTranslation('organization');
  const prefix = useId();
  const table = useRef<HTMLTableElement>(null);
  const cursorId = moving.draft?.departmentId ?? selectedId;
  const onKeyDown = useTreeKeys({ ...props, cursorId });
  const { over, handlers } = useTreeDrag({ moving, onSelect, onToggle: view.toggle });
  const cursor = view.rows.findIndex(({ node }) => node.department.id === cursorId);
  const { from, to, rowHeight } = useWindow({ container: table, count: view.rows.length, cursor });
  const activeId = cursor >= from && cursor < to ? `${prefix}${cursorId}` : undefined;
  const room: CSSProperties = { paddingTop: from * rowHeight, paddingBottom: (view.rows.length - to) * rowHeight };

  return (
    <div className={styles.frame}>
      <p id={`${prefix}keys`} hidden>
        {t('tree.keys')}
      </p>
      <table
        ref={table}
        className={styles.grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a tree grid is a table whose rows fold; only table elements give its cells their roles
        role="treegrid"
        aria-label={t('tree.label')}
        aria-describedby={`${prefix}keys`}
        aria-activedescendant={activeId}
        aria-rowcount={view.rows.length + 1}
        tabIndex={0}
        {...{ onKeyDown, ...handlers }}
      >
        <Head />
        <tbody style={room}>
          {view.rows.slice(from, to).map((row, index) => (
            <DepartmentRow
              key={row.node.department.id}
              id={prefix + row.node.department.id}
              index={from + index + 2}
              row={row}
              {...stateOf(row, { ...props, over })}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function stateOf(
  { node }: TreeRow<Department>,
  { view, moving, selectedId, plannedMoves, over }: Props & { readonly over: Over | null },
): RowState {
  const { id } = node.department;
  const isFound = view.hits.has(id);
  return {
    isSelected: id === selectedId,
    isProposed: id === moving.draft?.departmentId,
    isFound,
    isDimmed: view.isSearching && !isFound,
    dropPlace: over?.id === id ? over.place : null,
    movesOn: plannedMoves.get(id),
  };
}

function Head() {
  const { t } = useTranslation('organization');
  return (
    <thead>
      <tr className={styles.head} aria-rowindex={1}>
        <th scope="col" className={styles.first}>
          {t('tree.department')}
        </th>
        <th scope="col" className={styles.code}>
          {t('tree.code')}
        </th>
        <th scope="col" className={styles.wide}>
          {t('tree.head')}
        </th>
        <th scope="col" className={styles.end}>
          {t('tree.headcount')}
        </th>
        <th scope="col" className={styles.end}>
          {t('tree.openTickets')}
        </th>
      </tr>
    </thead>
  );
}
