import { useQuery } from '@apollo/client/react';
import { Icon, PageFrame, QueryState, Segmented, useSearchState, useViewer } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RoutingPageDocument } from '../gql/graphql.js';
import { ProcessesNav } from '../processes-nav/ProcessesNav.js';
import styles from '../processes-nav/WordsPage.module.css';
import levels from '../service-levels/ServiceLevels.module.css';
import { QueueEditor } from './QueueEditor.js';
import { QueueList } from './QueueList.js';
import { TrialPart } from './TrialPart.js';
import { WorkloadPart } from './WorkloadPart.js';

const PARTS = ['queues', 'workload', 'trial'] as const;
type Part = (typeof PARTS)[number];

/** How tickets find people: the queues in their order, how much work people have, and to whom a ticket would go. */
export function RoutingPage() {
  const { t } = useTranslation('processes');
  const { can } = useViewer();
  const [asked, setPart] = useSearchState('part', 'queues');
  const part = PARTS.find((one) => one === asked) ?? 'queues';
  const [isNew, setNew] = useState(false);
  const query = useQuery(RoutingPageDocument, { fetchPolicy: 'cache-and-network' });
  const total = query.data?.routingQueues.totalCount;
  const after = async (): Promise<void> => {
    setNew(false);
    await query.refetch();
  };
  return (
    <PageFrame
      title={t('routing.title')}
      head={<ProcessesNav counts={total == null ? undefined : t('routing.total', { count: total })} />}
      actions={
        part === 'queues' &&
        can('routing:manage') && (
          <Button type="primary" icon={<Icon name="plus" size={14} />} onClick={() => setNew(true)}>
            {t('routing.add')}
          </Button>
        )
      }
    >
      <QueryState query={query}>
        {(data) => (
          <div className={styles.page}>
            <div className={levels.parts}>
              <Segmented<Part>
                label={t('routing.title')}
                options={PARTS.map((value) => ({ value, label: t(`routing.parts.${value}`) }))}
                value={part}
                onChange={setPart}
              />
            </div>
            <p className={styles.hint}>{t(`routing.hints.${part}`)}</p>
            {part === 'queues' && <QueueList queues={data.routingQueues.nodes} after={after} />}
            {part === 'workload' && <WorkloadPart workload={data.routingWorkload} after={after} />}
            {part === 'trial' && <TrialPart />}
            {isNew && <QueueEditor onDone={after} onClose={() => setNew(false)} />}
          </div>
        )}
      </QueryState>
    </PageFrame>
  );
}
