import { useQuery } from '@apollo/client/react';
import { type Column, DataTable, EmptyState, MeaningChip, PageFrame, Time, useCommand, useSearchState } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Mail_FailureFragment as Failure, MailPageDocument, MailRetryDocument } from '../gql/graphql.js';
import { SystemNav } from '../system-nav/SystemNav.js';
import { urls } from '../urls.js';
import { ServerBar } from './ServerBar.js';
import { ServerDialog } from './ServerDialog.js';

/** By which server mail goes, whether it does, and to whom it does not. */
export function MailPage() {
  const { t } = useTranslation('system');
  const [dialog, setDialog] = useSearchState('dialog');
  const query = useQuery(MailPageDocument, { fetchPolicy: 'cache-and-network' });
  const reload = () => query.refetch();
  const retry = useCommand(MailRetryDocument, { success: t('mail.retried'), onDone: reload });
  const server = query.data?.mailServer;
  const failures = query.data?.mailFailures;
  const columns = useColumns((personId) => void retry.run({ input: { personId } }));
  return (
    <PageFrame
      title={t('mail.title')}
      head={<SystemNav counts={failures && failures.length > 0 ? t('mail.total', { value: failures.length }) : undefined} />}
      actions={
        failures !== undefined &&
        failures.length > 0 && (
          <Button loading={retry.running} onClick={() => void retry.run({ input: {} })}>
            {t('mail.retryAll')}
          </Button>
        )
      }
    >
      {server && <ServerBar server={server} reload={reload} edit={() => setDialog('server')} />}
      <DataTable
        label={t('mail.failures')}
        columns={columns}
        rows={failures}
        {...(query.error && { failure: { error: query.error, retry: reload } })}
        rowKey={({ person, at }) => person?.id ?? at}
        minWidth={680}
        empty={<EmptyState icon="check" title={t('mail.none')} hint={t('mail.noneHint')} />}
      />
      {dialog === 'server' && server && !server.isOfEnvironment && (
        <ServerDialog server={server} reload={reload} onClose={() => setDialog('')} />
      )}
    </PageFrame>
  );
}

function useColumns(retry: (personId: string) => void): readonly Column<Failure>[] {
  const { t } = useTranslation('system');
  return [
    {
      key: 'state',
      title: t('mail.state'),
      width: 130,
      render: ({ isFinal }) => (
        <MeaningChip meaning={isFinal ? 'broken' : 'risk'}>{t(isFinal ? 'mail.isFinal' : 'mail.isTried')}</MeaningChip>
      ),
    },
    {
      key: 'person',
      title: t('mail.person'),
      width: 160,
      isLead: true,
      render: ({ person }) => person && <Link to={urls.person(person.id)}>{person.name}</Link>,
    },
    { key: 'answer', title: t('mail.answer'), render: ({ answer }) => <span title={answer}>{answer}</span> },
    { key: 'count', title: t('mail.count'), width: 80, isSoft: true, render: ({ count }) => count },
    { key: 'at', title: t('mail.at'), width: 120, isSoft: true, render: ({ at }) => <Time at={at} /> },
    {
      key: 'acts',
      title: t('mail.acts'),
      width: 120,
      render: ({ person }) =>
        person && (
          <Button size="small" onClick={() => retry(person.id)} aria-label={t('mail.retryOf', { name: person.name })}>
            {t('mail.retry')}
          </Button>
        ),
    },
  ];
}
