import { useQuery } from '@apollo/client/react';
import {
  type Column,
  DataTable,
  EmptyState,
  PageFrame,
  pagedRows,
  Segmented,
  useFormat,
  useSearchState,
  useViewer,
} from '@shouwen/admin-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PromisesPageDocument, type PromisesPageQuery } from '../gql/graphql.js';
import { PromiseExportButton } from '../list-export/ExportButton.js';
import { urls } from '../urls.js';
import { PromiseChip } from './PromiseLine.js';
import { filterOf, LOOKS, type Look, WHOSE, type Whose } from './promise-filter.rules.js';
import { usePromiseCounts } from './usePromiseCounts.js';

type Row = PromisesPageQuery['customerPromises']['nodes'][number];

/** Promised call-backs: mine, of my department, all; what is due and what is late (OUT-13). */
export function PromisesPage() {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const { person } = useViewer();
  const [cursor, setCursor] = useState<string | null>(null);
  const [askedWhose, setWhose] = useSearchState('whose', 'mine');
  const [askedLook, setLook] = useSearchState('look', 'open');
  const whose = WHOSE.find((one) => one === askedWhose) ?? 'mine';
  const look = LOOKS.find((one) => one === askedLook) ?? 'open';
  const filter = filterOf(person.id, whose, look);
  const query = useQuery(PromisesPageDocument, {
    variables: { filter },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const counts = usePromiseCounts(whose);
  const label = (value: Look): string => {
    const count = counts === undefined || value === 'ended' ? null : counts[value];
    return [t(`promises.looks.${value}`), count].filter((part) => part !== null).join(' ');
  };
  const promises = query.data?.customerPromises ?? query.previousData?.customerPromises;
  return (
    <PageFrame
      title={t('promises.pageTitle')}
      actions={<PromiseExportButton filter={filter} />}
      head={
        <>
          <Segmented<Whose>
            label={t('promises.whose')}
            options={WHOSE.map((value) => ({ value, label: t(`promises.of.${value}`) }))}
            value={whose}
            onChange={setWhose}
          />
          <Segmented<Look>
            label={t('promises.look')}
            options={LOOKS.map((value) => ({ value, label: label(value) }))}
            value={look}
            onChange={setLook}
          />
        </>
      }
    >
      <DataTable<Row>
        label={t('promises.pageTitle')}
        columns={useColumns()}
        {...pagedRows(query, promises)}
        rowKey={({ id }) => id}
        cursor={cursor}
        onCursor={setCursor}
        onOpen={({ ticket }) => void (ticket != null && navigate(urls.ticket(ticket.id)))}
        empty={<EmptyState icon="phone" title={t('promises.noneOf')} />}
        minWidth={720}
      />
    </PageFrame>
  );
}

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation('desk');
  const format = useFormat();
  return [
    { key: 'customer', title: t('records.customer'), width: 140, isLead: true, render: ({ ticket }) => ticket?.customer.name },
    { key: 'state', title: t('records.state'), width: 150, render: (promise) => <PromiseChip promise={promise} /> },
    { key: 'what', title: t('promises.what'), width: 'minmax(160px, 1fr)', render: ({ what }) => what },
    { key: 'due', title: t('promises.dueAt'), width: 130, render: ({ dueAt }) => format.smart(dueAt) },
    { key: 'holder', title: t('records.holder'), width: 100, render: ({ holder }) => holder?.name },
    { key: 'ticket', title: t('promises.ticket'), width: 120, align: 'end', isSoft: true, render: ({ ticket }) => ticket?.number },
  ];
}
