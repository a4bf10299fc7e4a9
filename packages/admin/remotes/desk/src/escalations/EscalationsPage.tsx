import { useQuery } from '@apollo/client/react';
import { type Column, DataTable, EmptyState, PageFrame, pagedRows, Time, useSearchState } from '@shouwen/admin-kit';
import { Button, Select } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { EscalationsPageDocument, type EscalationsPageQuery } from '../gql/graphql.js';
import { urls } from '../urls.js';
import { AnswerDialog } from './AnswerDialog.js';
import { EscalationState, PassedOver } from './EscalationLine.js';
import styles from './Escalations.module.css';

type Row = EscalationsPageQuery['escalations']['nodes'][number];

const WHICH = { open: false, answered: true, all: null } as const;
type Which = keyof typeof WHICH;

/** Promises about time that reached the viewer because they run out; what waits for an answer first of all (SLA-21). */
export function EscalationsPage() {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const [cursor, setCursor] = useState<string | null>(null);
  const [answering, setAnswering] = useState<string | null>(null);
  const [asked, setAsked] = useSearchState('which');
  const which: Which = asked === 'answered' || asked === 'all' ? asked : 'open';
  const query = useQuery(EscalationsPageDocument, {
    variables: { isAnswered: WHICH[which] },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const found = query.data?.escalations ?? query.previousData?.escalations;
  const options = (Object.keys(WHICH) as Which[]).map((value) => ({ value, label: t(`escalations.which.${value}`) }));
  return (
    <PageFrame
      title={t('escalations.title')}
      head={
        <Select className={styles.choice} value={which} onChange={setAsked} options={options} aria-label={t('escalations.whichLabel')} />
      }
    >
      <DataTable<Row>
        label={t('escalations.title')}
        columns={useColumns(setAnswering)}
        {...pagedRows(query, found)}
        rowKey={({ id }) => id}
        cursor={cursor}
        onCursor={setCursor}
        onOpen={({ ticket }) => ticket && void navigate(urls.ticket(ticket.id))}
        empty={<EmptyState icon="check" title={t(`escalations.none.${which}`)} hint={t('escalations.noneHint')} />}
        minWidth={720}
      />
      {answering !== null && (
        <AnswerDialog
          escalationId={answering}
          onClose={() => {
            setAnswering(null);
            void query.refetch();
          }}
        />
      )}
    </PageFrame>
  );
}

function useColumns(onAnswer: (id: string) => void): readonly Column<Row>[] {
  const { t } = useTranslation('desk');
  return [
    { key: 'told', title: t('escalations.at'), width: 104, isSoft: true, render: ({ toldAt }) => <Time at={toldAt} /> },
    {
      key: 'ticket',
      title: t('escalations.ticket'),
      width: 'minmax(180px, 1fr)',
      isLead: true,
      render: ({ ticket }) => (ticket ? `${ticket.number} ${ticket.subject}` : t('escalations.outOfSight')),
    },
    { key: 'timer', title: t('escalations.timer'), width: 104, render: ({ timerName }) => timerName },
    { key: 'tell', title: t('escalations.as'), width: 104, isSoft: true, render: ({ tell }) => t(`escalations.tell.${tell}`) },
    {
      key: 'state',
      title: t('escalations.state'),
      width: 'minmax(160px, 1fr)',
      render: (escalation) => (
        <span>
          <EscalationState escalation={escalation} /> <PassedOver escalation={escalation} />
        </span>
      ),
    },
    {
      key: 'act',
      title: '',
      width: 88,
      align: 'end',
      render: ({ id, isAnswerAsked, viewerCan }) =>
        isAnswerAsked &&
        viewerCan.acknowledge.allowed && (
          <Button size="small" onClick={() => onAnswer(id)}>
            {t('escalations.answer')}
          </Button>
        ),
    },
  ];
}
