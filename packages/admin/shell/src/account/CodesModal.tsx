import { OnceDialog } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';

/** Recovery codes, shown once. */
export function CodesModal({ codes, onClose }: { readonly codes: readonly string[]; onClose(): void }) {
  const { t } = useTranslation('shell');
  return (
    <OnceDialog
      title={t('account.codesTitle')}
      hint={t('account.codesHint')}
      secrets={codes}
      copy={t('account.copyCodes')}
      done={t('account.codesDone')}
      onClose={onClose}
    />
  );
}
