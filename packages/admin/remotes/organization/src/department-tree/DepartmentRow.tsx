import { Icon, Tag, useFormat } from '@shouwen/admin-kit';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type DropPlace, WAS } from '../department-move/department-move.rules.js';
import { urls } from '../urls.js';
import styles from './DepartmentTree.module.css';
import type { TreeRow } from './department-tree.rules.js';
import type { Department } from './useDepartments.js';

export interface RowState {
  readonly isSelected: boolean;
  /** Stands where a move would bring it. */
  readonly isProposed: boolean;
  readonly isFound: boolean;
  /** Only here because it leads to something found. */
  readonly isDimmed: boolean;
  readonly dropPlace: DropPlace | null;
  /** The day to come on which it moves. */
  readonly movesOn: string | undefined;
}

interface Props extends RowState {
  readonly id: string;
  /** Place among all rows, the head being the first. */
  readonly index: number;
  readonly row: TreeRow<Department>;
}

export function DepartmentRow({ id, index, row, ...state }: Props) {
  const { t } = useTranslation('organization');
  const { number } = useFormat();
  const { department, depth } = row.node;
  const isOldPlace = department.id.startsWith(WAS);
  return (
    <tr
      id={id}
      className={classesOf(state, isOldPlace)}
      style={{ '--indent': `${depth * 24}px` } as CSSProperties}
      aria-rowindex={index}
      aria-level={depth + 1}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-expanded={isBranch(row) ? row.isExpanded : undefined}
      aria-selected={state.isSelected}
      draggable={department.viewerCan.move.allowed && !isOldPlace}
      data-key={isOldPlace ? undefined : department.id}
    >
      <td className={styles.name}>
        <Fold row={row} />
        {state.isProposed && (
          <span className={styles.grip}>
            <Icon name="grip" />
          </span>
        )}
        <span className={[styles.label, isBranch(row) || state.isFound ? styles.strong : ''].join(' ')}>{department.name}</span>
        <Marks department={department} movesOn={isOldPlace ? undefined : state.movesOn} />
      </td>
      <td className={styles.code}>{department.code}</td>
      <td className={`${department.head == null ? styles.soft : ''} ${styles.wide}`}>{department.head?.name ?? t('tree.noHead')}</td>
      <td className={styles.end}>
        {number(department.headcountDirect)} <span className={styles.soft}>/ {number(department.headcountTotal)}</span>
      </td>
      <td className={styles.end}>
        <OpenTickets department={department} />
      </td>
    </tr>
  );
}

/** What is not as usual about it: out of use, not yet or no longer, about to move. */
function Marks({ department: { isArchived, isInForce }, movesOn }: { readonly department: Department } & Pick<RowState, 'movesOn'>) {
  const { t } = useTranslation('organization');
  return (
    <>
      {isArchived && <Tag>{t('tree.archived')}</Tag>}
      {!isArchived && !isInForce && <Tag>{t('tree.notInForce')}</Tag>}
      {movesOn !== undefined && <MovesOn day={movesOn} />}
    </>
  );
}

/** Short, so that the name keeps its room; the whole day is said to whoever points at it or cannot see it. */
function MovesOn({ day }: { readonly day: string }) {
  const { t } = useTranslation('organization');
  const said = t('tree.movesOn', { day });
  return (
    <span className={styles.moves} role="img" aria-label={said} title={said}>
      <Icon name="transfer" size={12} />
      {day.slice(5)}
    </span>
  );
}

function Fold({ row }: { readonly row: TreeRow<Department> }) {
  const { t } = useTranslation('organization');
  const { name } = row.node.department;
  if (!isBranch(row)) return <span className={styles.leaf} />;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={row.isExpanded ? styles.open : styles.folded}
      aria-label={t(row.isExpanded ? 'tree.fold' : 'tree.unfold', { name })}
      data-fold=""
    >
      <Icon name="chevronRight" size={14} />
    </button>
  );
}

/** Something lies below, fetched or not. */
function isBranch({ node }: TreeRow<Department>): boolean {
  return node.children.length > 0 || (node.department.childCount > 0 && !node.department.id.startsWith(WAS));
}

function OpenTickets({ department }: { readonly department: Department }) {
  const { t } = useTranslation('organization');
  const { number } = useFormat();
  const { id, name, openTicketCount } = department;
  if (openTicketCount === 0) return <span className={styles.soft}>0</span>;
  const label = t('tree.openTicketsOf', { name, count: openTicketCount });
  return (
    <Link to={urls.openTicketsOfDepartment(id)} tabIndex={-1} className={styles.count} aria-label={label}>
      {number(openTicketCount)}
    </Link>
  );
}

function classesOf({ isSelected, isProposed, isDimmed, dropPlace }: RowState, isOldPlace: boolean): string {
  const classes = [
    styles.row,
    isSelected && !isProposed && styles.selected,
    isProposed && styles.proposed,
    isOldPlace && styles.was,
    isDimmed && styles.dimmed,
    dropPlace !== null && styles[dropPlace],
  ];
  return classes.filter(Boolean).join(' ');
}
