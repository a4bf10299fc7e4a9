import { useQuery } from '@apollo/client/react';
import { Icon, PageFrame, QueryState, Segmented, useSearchState, useViewer } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ServiceLevelsPageDocument, type ServiceLevelsPageQuery } from '../gql/graphql.js';
import { ProcessesNav } from '../processes-nav/ProcessesNav.js';
import styles from '../processes-nav/WordsPage.module.css';
import { MatchPart } from './MatchPart.js';
import { PolicyEditor } from './PolicyEditor.js';
import { PolicyList } from './PolicyList.js';
import own from './ServiceLevels.module.css';
import { TimerDialog } from './TimerDialog.js';
import { TimerList } from './TimerList.js';

const PARTS = ['policies', 'timers', 'match'] as const;
type Part = (typeof PARTS)[number];

/** What is promised about time: the policies in their order, what is measured, and what a ticket gets of it. */
export function ServiceLevelsPage() {
  const { t } = useTranslation('processes');
  const { can } = useViewer();
  const [asked, setPart] = useSearchState('part', 'policies');
  const part = PARTS.find((one) => one === asked) ?? 'policies';
  const [isNew, setNew] = useState(false);
  const query = useQuery(ServiceLevelsPageDocument, { fetchPolicy: 'cache-and-network' });
  const total = query.data?.servicePolicies.totalCount;
  const after = async (): Promise<void> => {
    setNew(false);
    await query.refetch();
  };
  return (
    <PageFrame
      title={t('levels.title')}
      head={<ProcessesNav counts={total == null ? undefined : t('levels.total', { count: total })} />}
      actions={
        part !== 'match' &&
        can('service-level:manage') && (
          <Button type="primary" icon={<Icon name="plus" size={14} />} onClick={() => setNew(true)}>
            {t(part === 'timers' ? 'levels.timerAdd' : 'levels.add')}
          </Button>
        )
      }
    >
      <QueryState query={query}>
        {(data) => (
          <div className={styles.page}>
            <div className={own.parts}>
              <Segmented<Part>
                label={t('levels.title')}
                options={PARTS.map((value) => ({ value, label: t(`levels.parts.${value}`) }))}
                value={part}
                onChange={setPart}
              />
            </div>
            <p className={styles.hint}>{t(`levels.hints.${part}`)}</p>
            {part === 'policies' && <PolicyList data={data} after={after} />}
            {part === 'timers' && <TimerList timers={data.serviceTimers.nodes} after={after} />}
            {part === 'match' && <MatchPart />}
            {isNew && <New part={part} data={data} after={after} onClose={() => setNew(false)} />}
          </div>
        )}
      </QueryState>
    </PageFrame>
  );
}

interface NewProps {
  readonly part: Part;
  readonly data: ServiceLevelsPageQuery;
  after(): Promise<void>;
  onClose(): void;
}

function New({ part, data, after, onClose }: NewProps) {
  if (part === 'timers') return <TimerDialog onDone={after} onClose={onClose} />;
  return <PolicyEditor timers={data.serviceTimers.nodes} onDone={after} onClose={onClose} />;
}
