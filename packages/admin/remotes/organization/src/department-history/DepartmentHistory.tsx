import { useQuery } from '@apollo/client/react';
import { ErrorCard, Section, SkeletonRows, Time } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { DepartmentHistoryDocument, type HistoryEntries_EntryFragment } from '../gql/graphql.js';
import styles from './DepartmentHistory.module.css';

type Entry = HistoryEntries_EntryFragment;
type Change = Entry['changes'][number];

/** What happened to a department, the latest first. */
export function DepartmentHistory({ departmentId }: { readonly departmentId: string }) {
  const { t } = useTranslation('organization');
  const { data, error, loading, fetchMore, refetch } = useQuery(DepartmentHistoryDocument, {
    variables: { id: departmentId, first: 20 },
    fetchPolicy: 'cache-and-network',
  });
  const history = data?.department?.history;
  if (history === undefined) return error == null ? <SkeletonRows rows={4} /> : <ErrorCard error={error} retry={refetch} />;
  const { hasNextPage, endCursor } = history.pageInfo;
  return (
    <Section title={t('history.title')}>
      <HistoryEntries entries={history.nodes} />
      {hasNextPage && (
        <Button size="small" loading={loading} onClick={() => void fetchMore({ variables: { after: endCursor } })}>
          {t('history.more')}
        </Button>
      )}
    </Section>
  );
}

export function HistoryEntries({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useTranslation('organization');
  if (entries.length === 0) return <p className={styles.soft}>{t('history.none')}</p>;
  return (
    <ol className={styles.entries}>
      {entries.map((entry) => (
        <EntryView key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}

function EntryView({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('organization');
  return (
    <li>
      <p>
        <b>{t(`history.event.${entry.type.split('.')[1]}`, { defaultValue: entry.type })}</b>
        <span className={styles.soft}>
          {entry.actor?.name ?? t('history.system')} · <Time at={entry.at} />
        </span>
      </p>
      {entry.reason != null && <p className={styles.reason}>{entry.reason}</p>}
      {entry.changes.map((change) => (
        <ChangeView key={change.field} change={change} />
      ))}
    </li>
  );
}

function ChangeView({ change }: { readonly change: Change }) {
  const { t } = useTranslation('organization');
  const [from, to] = [textOf(change.from, change.fromPeople), textOf(change.to, change.toPeople)];
  return (
    <p className={styles.change}>
      <span className={styles.soft}>{t(`fact.${change.field}`, { defaultValue: t(`history.field.${change.field}`) })}</span>
      <del>{from ?? t('history.nothing')}</del>
      <ins>{to ?? t('history.nothing')}</ins>
    </p>
  );
}

function textOf(text: string | null | undefined, people: readonly { readonly name: string }[]): string | null {
  return people.length > 0 ? people.map(({ name }) => name).join('、') : (text ?? null);
}
