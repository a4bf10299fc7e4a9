import { useQuery } from '@apollo/client/react';
import { Icon, PageFrame, QueryState, Segmented, useSearchState, useViewer } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AutomationPageDocument } from '../gql/graphql.js';
import { ProcessesNav } from '../processes-nav/ProcessesNav.js';
import styles from '../processes-nav/WordsPage.module.css';
import own from '../service-levels/ServiceLevels.module.css';
import { FiringList } from './FiringList.js';
import { RuleEditor } from './RuleEditor.js';
import { RuleList } from './RuleList.js';

const PARTS = ['rules', 'firings'] as const;
type Part = (typeof PARTS)[number];

/** By what the house acts of its own accord: the rules in their order, and what they did. */
export function AutomationPage() {
  const { t } = useTranslation('processes');
  const { can } = useViewer();
  const [asked, setPart] = useSearchState('part', 'rules');
  const part = PARTS.find((one) => one === asked) ?? 'rules';
  const [isNew, setNew] = useState(false);
  const query = useQuery(AutomationPageDocument, { fetchPolicy: 'cache-and-network' });
  const total = query.data?.automationRules.totalCount;
  const after = async (): Promise<void> => {
    setNew(false);
    await query.refetch();
  };
  return (
    <PageFrame
      title={t('automation.title')}
      head={<ProcessesNav counts={total == null ? undefined : t('automation.total', { count: total })} />}
      actions={
        can('automation:manage') && (
          <Button type="primary" icon={<Icon name="plus" size={14} />} onClick={() => setNew(true)}>
            {t('automation.add')}
          </Button>
        )
      }
    >
      <QueryState query={query}>
        {(data) => (
          <div className={styles.page}>
            <div className={own.parts}>
              <Segmented<Part>
                label={t('automation.title')}
                options={PARTS.map((value) => ({ value, label: t(`automation.parts.${value}`) }))}
                value={part}
                onChange={setPart}
              />
            </div>
            <p className={styles.hint}>{t(`automation.hints.${part}`)}</p>
            {part === 'rules' ? (
              <RuleList rules={data.automationRules.nodes} after={after} />
            ) : (
              <FiringList rules={data.automationRules.nodes} />
            )}
            {isNew && <RuleEditor onDone={after} onClose={() => setNew(false)} />}
          </div>
        )}
      </QueryState>
    </PageFrame>
  );
}
