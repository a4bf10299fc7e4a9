import { useQuery } from '@apollo/client/react';
import { type Column, DataTable, EmptyState, PageFrame, pagedRows, Time, useCommand, useSearchState, useViewer } from '@shouwen/admin-kit';
import { Button, Modal } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DeadLetterDiscardDocument,
  DeadLetterRetryDocument,
  DeadLettersPageDocument,
  type DeadLetters_LetterFragment as Letter,
} from '../gql/graphql.js';
import { SystemNav } from '../system-nav/SystemNav.js';
import styles from './DeadLetters.module.css';

const PAGE = 50;

/** Work that was given up: why, and what to do with it, one by one or all at once. */
export function DeadLettersPage() {
  const { t } = useTranslation('system');
  const [name, setName] = useSearchState('name');
  const filter = name === '' ? undefined : { name };
  const query = useQuery(DeadLettersPageDocument, { variables: { first: PAGE, filter }, fetchPolicy: 'cache-and-network' });
  const letters = query.data?.deadLetters;
  const acts = useActs(() => query.refetch());
  const total = letters?.totalCount ?? 0;
  return (
    <PageFrame
      title={t('dead.title')}
      head={
        <>
          <SystemNav counts={letters && t('dead.total', { value: total })} />
          {filter && (
            <Button size="small" onClick={() => setName('')}>
              {t('dead.only', { name: t(`work.${filter.name}`, { defaultValue: filter.name }) })}
            </Button>
          )}
        </>
      }
      actions={total > 0 && acts.mayAct && <AllButtons acts={acts} filter={filter} count={total} />}
    >
      <DataTable
        label={t('dead.title')}
        columns={useColumns(acts)}
        {...pagedRows(query, letters)}
        rowKey={({ id }) => id}
        minWidth={900}
        empty={<EmptyState icon="check" title={t('dead.none')} hint={t('dead.noneHint')} />}
      />
    </PageFrame>
  );
}

type Acts = ReturnType<typeof useActs>;

function useActs(reload: () => Promise<unknown>) {
  const { t } = useTranslation('system');
  const viewer = useViewer();
  const retry = useCommand(DeadLetterRetryDocument, { success: t('dead.retried'), onDone: reload });
  const discard = useCommand(DeadLetterDiscardDocument, { success: t('dead.discarded'), onDone: reload });
  return { mayAct: viewer.can('dead-letter:manage'), retry, discard };
}

interface AllProps {
  readonly acts: Acts;
  readonly filter: { readonly name: string } | undefined;
  readonly count: number;
}

/** Discarding all cannot be undone, so it is asked about; retrying can be repeated. */
function AllButtons({ acts, filter, count }: AllProps) {
  const { t } = useTranslation('system');
  const [isAsking, setAsking] = useState(false);
  const input = filter ? { filter } : {};
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('dead.discardAll')}</Button>
      <Button type="primary" loading={acts.retry.running} onClick={() => void acts.retry.run({ input })}>
        {t('dead.retryAll')}
      </Button>
      <Modal
        open={isAsking}
        title={t('dead.discardAll')}
        okText={t('dead.discard')}
        cancelText={t('dead.cancel')}
        confirmLoading={acts.discard.running}
        onCancel={() => setAsking(false)}
        onOk={() => void acts.discard.run({ input }).then(() => setAsking(false))}
      >
        {t('dead.discardAsk', { value: count })}
      </Modal>
    </>
  );
}

function useColumns({ mayAct, retry, discard }: Acts): readonly Column<Letter>[] {
  const { t } = useTranslation('system');
  return [
    { key: 'name', title: t('dead.name'), width: 200, isLead: true, render: ({ name }) => t(`work.${name}`, { defaultValue: name }) },
    { key: 'kind', title: t('dead.kind'), width: 160, isSoft: true, render: ({ kind, eventType }) => eventType ?? t(`dead.${kind}`) },
    { key: 'error', title: t('dead.error'), render: ({ error }) => <span title={error}>{error}</span> },
    { key: 'attempts', title: t('dead.attempts'), width: 72, align: 'end', render: ({ attempts }) => attempts },
    { key: 'at', title: t('dead.at'), width: 110, isSoft: true, render: ({ at }) => <Time at={at} /> },
    {
      key: 'acts',
      title: t('dead.acts'),
      width: 150,
      render: ({ id }) =>
        mayAct && (
          <span className={styles.acts}>
            <Button size="small" onClick={() => void retry.run({ input: { ids: [id] } })}>
              {t('dead.retry')}
            </Button>
            <Button size="small" type="text" onClick={() => void discard.run({ input: { ids: [id] } })}>
              {t('dead.discard')}
            </Button>
          </span>
        ),
    },
  ];
}
