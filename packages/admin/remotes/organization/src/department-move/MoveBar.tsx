import { skipToken, useQuery } from '@apollo/client/react';
import { currentLanguage, Icon, useFormat } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { messageOf } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Tree } from '../department-tree/department-tree.rules.js';
import type { Department } from '../department-tree/useDepartments.js';
import { DepartmentMovePreviewDocument, type DepartmentMovePreviewQuery } from '../gql/graphql.js';
import { urls } from '../urls.js';
import { isIntoItself, type Move } from './department-move.rules.js';
import styles from './MoveBar.module.css';
import type { DepartmentMoving } from './useDepartmentMove.js';

/** Below the tree: what a move would do before it is done, and the way back after. */
export function MoveBar({ tree, moving }: { readonly tree: Tree<Department>; readonly moving: DepartmentMoving }) {
  const department = moving.draft === null ? undefined : tree.nodes.get(moving.draft.departmentId)?.department;
  return (
    <div className={styles.place} aria-live="polite">
      {moving.draft !== null && department !== undefined && (
        <Proposal tree={tree} moving={moving} move={moving.draft} department={department} />
      )}
      {moving.draft === null && moving.done !== null && <Done moving={moving} />}
    </div>
  );
}

interface ProposalProps {
  readonly tree: Tree<Department>;
  readonly moving: DepartmentMoving;
  readonly move: Move;
  readonly department: Department;
}

function Proposal({ tree, moving, move, department }: ProposalProps) {
  const { t } = useTranslation('organization');
  const preview = usePreview(department, move);
  const isImpossible = isIntoItself(tree, move);
  const refusal = isImpossible ? messageOf('DEPARTMENT_CYCLE', currentLanguage()) : (moving.refusal ?? preview?.ability.reason ?? null);
  const nameOf = (id: string | null | undefined): string =>
    id == null ? t('move.top') : (tree.nodes.get(id)?.department.name ?? t('move.top'));
  return (
    <section className={styles.bar} aria-label={t('move.title', { name: department.name })}>
      <div className={styles.text}>
        <p className={styles.title}>
          <b>{t('move.title', { name: department.name })}</b>
          <span className={styles.way}>
            {nameOf(department.parent?.id)}
            <Icon name="arrowRight" size={14} />
            {nameOf(move.parentId)}
          </span>
        </p>
        {refusal === null ? (
          <Effect department={department} preview={preview} isSameParent={isSameParent(department, move)} />
        ) : (
          <p className={styles.refusal} role="alert">
            {refusal}
          </p>
        )}
      </div>
      <div className={styles.actions}>
        {moving.isConflict && <Button onClick={() => void moving.reload()}>{t('move.reload')}</Button>}
        <Button type="text" onClick={moving.cancel}>
          {t('move.cancel')}
        </Button>
        {!isImpossible && preview?.ability.allowed !== false && (
          <Button type="primary" loading={moving.running} onClick={() => void moving.confirm()}>
            {t('move.confirm')}
          </Button>
        )}
      </div>
    </section>
  );
}

type Preview = DepartmentMovePreviewQuery['departmentMovePreview'];

function isSameParent(department: Department, { parentId }: Move): boolean {
  return parentId === (department.parent?.id ?? null);
}

/** What the server says the move would do; nothing while only the order changes. */
function usePreview(department: Department, move: Move): Preview {
  const variables = { departmentId: department.id, parentId: move.parentId };
  const asked = isSameParent(department, move) ? skipToken : { variables, fetchPolicy: 'network-only' as const };
  return useQuery(DepartmentMovePreviewDocument, asked).data?.departmentMovePreview ?? null;
}

interface EffectProps {
  readonly department: Department;
  readonly preview: Preview;
  readonly isSameParent: boolean;
}

/** The numbers of the tree until those of the server are there: they seldom differ. */
function Effect({ department, preview, isSameParent }: EffectProps) {
  const { t } = useTranslation('organization');
  const { number } = useFormat();
  if (isSameParent) return <p className={styles.effect}>{t('move.orderOnly')}</p>;
  const people = preview?.peopleCount ?? department.headcountTotal;
  const tickets = preview?.openTicketCount ?? department.openTicketCount;
  const departments = preview?.departmentCount ?? 1;
  return (
    <p className={styles.effect}>
      {departments > 1 && `${t('move.departments', { count: departments, value: number(departments) })} · `}
      <Link to={urls.people(department.id)}>{t('move.people', { count: people, value: number(people) })}</Link>
      {' · '}
      <Link to={urls.openTicketsOfDepartment(department.id)}>{t('move.tickets', { count: tickets, value: number(tickets) })}</Link>
      {t('move.along')}
    </p>
  );
}

function Done({ moving }: { readonly moving: DepartmentMoving }) {
  const { t } = useTranslation('organization');
  if (moving.done === null) return null;
  const { name, parentName } = moving.done;
  return (
    <section className={styles.bar} aria-label={t('move.done', { name, parent: parentName ?? t('move.top') })}>
      <p className={styles.text}>{t('move.done', { name, parent: parentName ?? t('move.top') })}</p>
      <div className={styles.actions}>
        <Button type="text" onClick={moving.dismiss}>
          {t('move.dismiss')}
        </Button>
        <Button loading={moving.running} onClick={() => void moving.undo()}>
          {t('move.undo')}
        </Button>
      </div>
    </section>
  );
}
