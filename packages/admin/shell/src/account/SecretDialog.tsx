import { OnceDialog } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';

/** A token, shown once. */
export function SecretDialog({ secret, onClose }: { readonly secret: string; onClose(): void }) {
  const { t } = useTranslation('shell');
  return (
    <OnceDialog
      title={t('account.secretTitle')}
      hint={t('account.secretHint')}
      secrets={[secret]}
      copy={t('account.copySecret')}
      done={t('account.secretDone')}
      onClose={onClose}
    />
  );
}
