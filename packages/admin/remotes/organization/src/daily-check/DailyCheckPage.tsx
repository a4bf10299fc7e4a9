import { useApolloClient } from '@apollo/client/react';
import { Icon, PageFrame, useSearchState, useViewer } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { OrganizationNav } from '../organization-nav/OrganizationNav.js';
import { DailyPointsDialog } from './DailyPointsDialog.js';
import { MyDay } from './MyDay.js';
import { TeamDay } from './TeamDay.js';

/** What everybody looks over before they leave, and how the people of one's departments left their places (SEC-10). */
export function DailyCheckPage() {
  const { t } = useTranslation('organization');
  const { can } = useViewer();
  const client = useApolloClient();
  const [dialog, setDialog] = useSearchState('dialog');
  const mayKeep = can('daily-check:manage');
  return (
    <PageFrame
      title={t('daily.title')}
      head={<OrganizationNav />}
      actions={
        mayKeep && (
          <Button icon={<Icon name="sliders" />} onClick={() => setDialog('points')}>
            {t('daily.keep')}
          </Button>
        )
      }
    >
      {can('daily-check:tick') && <MyDay />}
      {can('daily-check:read') && <TeamDay />}
      {mayKeep && dialog === 'points' && (
        <DailyPointsDialog reload={() => client.refetchQueries({ include: 'active' })} onClose={() => setDialog('')} />
      )}
    </PageFrame>
  );
}
