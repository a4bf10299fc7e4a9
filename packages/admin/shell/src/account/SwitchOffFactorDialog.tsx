import { useTranslation } from 'react-i18next';
import { SecondFactorRemoveDocument } from '../gql/graphql.js';
import { PasswordModal } from './PasswordModal.js';

/** Takes my second factor away, against my password. */
export function SwitchOffFactorDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslation('shell');
  return (
    <PasswordModal
      title={t('account.secondFactor')}
      okText={t('account.factorRemove')}
      success={t('account.factorRemoved')}
      document={SecondFactorRemoveDocument}
      inputOf={(proof) => proof}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
