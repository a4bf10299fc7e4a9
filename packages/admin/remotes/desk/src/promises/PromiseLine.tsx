import { MeaningChip, useFormat, useNow } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { PromiseLine_PromiseFragment as PromiseShown } from '../gql/graphql.js';
import styles from './Promises.module.css';

/** How a promise stands against its time, in words, a mark and a colour. */
export function PromiseChip({ promise }: { readonly promise: Pick<PromiseShown, 'state' | 'dueAt' | 'isOverdue'> }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const now = useNow();
  const { state, dueAt } = promise;
  if (state === 'WITHDRAWN') return <span className={styles.soft}>{t('promises.state.WITHDRAWN')}</span>;
  if (state !== 'OPEN') return <MeaningChip meaning={state === 'KEPT' ? 'kept' : 'broken'}>{t(`promises.state.${state}`)}</MeaningChip>;
  const seconds = (new Date(dueAt).getTime() - now.getTime()) / 1000;
  const isLate = promise.isOverdue || seconds < 0;
  const text = seconds < 0 ? 'promises.late' : 'promises.left';
  return <MeaningChip meaning={isLate ? 'broken' : 'ok'}>{t(text, { time: format.durationShort(Math.abs(seconds)) })}</MeaningChip>;
}

/** A promise in two lines: what and how it stands; by when, by whom, and what became of it. */
export function PromiseLine({ promise }: { readonly promise: PromiseShown }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const { what, dueAt, moves, holder, note, endedAt } = promise;
  const told = [
    t('promises.due', { at: format.smart(dueAt) }),
    ...(moves[0] ? [t('promises.movedFrom', { at: format.smart(moves[0].from) })] : []),
    ...(holder ? [holder.name] : []),
    ...(endedAt == null ? [] : [t('promises.endedAt', { at: format.smart(endedAt) })]),
    ...(note == null ? [] : [note]),
  ];
  return (
    <div className={styles.what}>
      <div className={styles.head}>
        <span>{what}</span>
        <PromiseChip promise={promise} />
      </div>
      <p className={styles.soft}>{told.join(' · ')}</p>
    </div>
  );
}
