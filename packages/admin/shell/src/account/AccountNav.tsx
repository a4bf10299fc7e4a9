import { SectionNav } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';

/** The pages about oneself. */
export function AccountNav({ counts }: { readonly counts?: string | undefined }) {
  const { t } = useTranslation('shell');
  return (
    <SectionNav
      label={t('account.accountNav')}
      counts={counts}
      pages={[
        { to: '/account/profile', label: t('account.profile') },
        { to: '/account/notifications', label: t('notifications.title') },
        { to: '/account/security', label: t('account.security') },
        { to: '/account/sessions', label: t('account.sessions') },
        { to: '/account/sign-ins', label: t('account.signIns') },
        { to: '/account/tokens', label: t('account.tokens'), permission: 'api-token:manage' },
      ]}
    />
  );
}
