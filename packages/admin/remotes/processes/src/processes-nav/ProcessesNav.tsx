import { SectionNav } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { urls } from '../urls.js';

/** The pages of those who say how work is done here. */
export function ProcessesNav({ counts }: { readonly counts?: string | undefined }) {
  const { t } = useTranslation('processes');
  return (
    <SectionNav
      label={t('nav.label')}
      counts={counts}
      pages={[
        { to: urls.types(), label: t('nav.types'), permission: 'workflow:manage' },
        { to: urls.categories(), label: t('categories.title'), permission: 'workflow:manage' },
        { to: urls.forms(), label: t('forms.title'), permission: 'workflow:manage' },
        { to: urls.levels(), label: t('levels.title'), permission: 'service-level:manage' },
        { to: urls.routing(), label: t('routing.title'), permission: 'routing:manage' },
        { to: urls.automation(), label: t('automation.title'), permission: 'automation:manage' },
        { to: urls.priorities(), label: t('priorities.title'), permission: 'workflow:manage' },
        { to: urls.workflows(), label: t('nav.workflows'), permission: 'workflow:manage' },
      ]}
    />
  );
}
