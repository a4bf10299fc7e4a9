import { MeaningChip } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { CustomerRecords_RecordFragment as RecordShown } from '../gql/graphql.js';
import styles from './CustomerRecords.module.css';

/** What a record says, in a line. */
export function useRecordText(): (record: Pick<RecordShown, 'values'>) => string {
  const { t } = useTranslation('desk');
  return ({ values }) =>
    values
      .filter(({ text }) => text != null)
      .map(({ field, text }) => t('records.said', { field: field.name, text }))
      .join(t('records.between'));
}

/** Whether a record is open and by when, or how it ended. */
export function RecordState({ record: { isOpen, isOverdue, dueOn, ending, endedOn, voidReason } }: { readonly record: RecordShown }) {
  const { t } = useTranslation('desk');
  if (voidReason != null) return <span className={styles.soft}>{t('records.isVoid', { reason: voidReason })}</span>;
  if (ending != null) return <MeaningChip meaning="kept">{t('records.endedOn', { ending: ending.name, date: endedOn })}</MeaningChip>;
  if (!isOpen) return null;
  if (dueOn == null) return <MeaningChip meaning="ok">{t('records.open')}</MeaningChip>;
  return (
    <MeaningChip meaning={isOverdue ? 'broken' : 'ok'}>{t(isOverdue ? 'records.overdue' : 'records.due', { date: dueOn })}</MeaningChip>
  );
}

/** A record in a few lines: of which kind, what it says, how it stands, who took it. */
export function RecordLine({ record }: { readonly record: RecordShown }) {
  const { t } = useTranslation('desk');
  const textOf = useRecordText();
  const { kind, onDay, holder, recordedBy, endingNote, voidReason } = record;
  const people = [onDay, holder && t('records.heldBy', { name: holder.name }), recordedBy && t('consent.by', { name: recordedBy.name })];
  return (
    <div className={styles.what}>
      <div className={styles.head}>
        <b className={voidReason != null ? styles.void : undefined}>{kind.name}</b>
        <RecordState record={record} />
      </div>
      <p className={[styles.said, voidReason != null ? styles.void : ''].join(' ')}>{textOf(record)}</p>
      {endingNote != null && <p className={styles.said}>{t('records.result', { note: endingNote })}</p>}
      <p className={styles.soft}>{people.filter(Boolean).join(' · ')}</p>
    </div>
  );
}
