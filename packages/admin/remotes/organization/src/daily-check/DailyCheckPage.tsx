import { PageFrame, useViewer } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { OrganizationNav } from '../organization-nav/OrganizationNav.js';
import { MyDay } from './MyDay.js';
import { TeamDay } from './TeamDay.js';

/** What everybody looks over before they leave, and how the people of one's departments left their places (SEC-10). */
export function DailyCheckPage() {
  const { t } = useTranslation('organization');
  const { can } = useViewer();
  return (
    <PageFrame title={t('daily.title')} head={<OrganizationNav />}>
      {can('daily-check:tick') && <MyDay />}
      {can('daily-check:read') && <TeamDay />}
    </PageFrame>
  );
}
