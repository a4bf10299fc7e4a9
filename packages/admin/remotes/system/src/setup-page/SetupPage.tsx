import { useQuery } from '@apollo/client/react';
import { PageFrame, QueryState, useViewer } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { DemoSection } from '../demo-remove/DemoSection.js';
import { SetupPageDocument } from '../gql/graphql.js';
import { SystemNav } from '../system-nav/SystemNav.js';
import { Checklist } from './Checklist.js';
import styles from './SetupPage.module.css';

/** From an empty installation to people who work with it: seven steps as they stand now, and the way to get rid of the demo. */
export function SetupPage() {
  const { t } = useTranslation('system');
  const { can } = useViewer();
  const query = useQuery(SetupPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <PageFrame title={t('setup.title')} head={<SystemNav />}>
      <div className={styles.body}>
        <QueryState query={query}>{({ setupChecklist }) => <Checklist checklist={setupChecklist} />}</QueryState>
        {can('demo:remove') && <DemoSection />}
      </div>
    </PageFrame>
  );
}
