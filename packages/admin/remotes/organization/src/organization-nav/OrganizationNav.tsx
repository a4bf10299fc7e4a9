import { SectionNav } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.js';

/** The pages of this audience. */
export function OrganizationNav({ counts }: { readonly counts?: string | undefined }) {
  const { t } = useTranslation('organization');
  return (
    <SectionNav
      label={t('nav.label')}
      counts={counts}
      pages={[
        { to: urls.department(), label: t('nav.departments'), permission: 'department:read' },
        { to: urls.people(), label: t('nav.people'), permission: 'person:read' },
        { to: urls.seats(), label: t('nav.seats'), permission: 'seat:read' },
        { to: urls.positions(), label: t('nav.positions'), permission: 'person:read' },
        { to: urls.daily(), label: t('nav.daily'), permission: 'daily-check:tick' },
        { to: urls.documents(), label: t('nav.documents'), permission: 'document:read' },
        { to: urls.calendars(), label: t('calendars.title'), permission: 'department:read' },
        { to: urls.customerFields(), label: t('customerFields.title'), permission: 'customer-field:manage' },
        { to: urls.filePoints(), label: t('filePoints.title'), permission: 'customer-field:manage' },
        { to: urls.recordKinds(), label: t('recordKinds.title'), permission: 'customer-field:manage' },
        { to: urls.words(), label: t('wordLists.title'), permission: 'word:manage' },
        { to: urls.roles(), label: t('nav.roles'), permission: 'role:read' },
        { to: urls.explain(), label: t('nav.explain'), permission: 'permission:explain' },
      ]}
    />
  );
}
