import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecoveryCodesRenewDocument } from '../gql/graphql.js';
import { CodesModal } from './CodesModal.js';
import { PasswordModal } from './PasswordModal.js';

/** New recovery codes, against my password. */
export function RecoveryCodesDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslation('shell');
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes !== null) return <CodesModal codes={codes} onClose={onClose} />;
  return (
    <PasswordModal
      title={t('account.recoveryCodes')}
      okText={t('account.renewCodes')}
      document={RecoveryCodesRenewDocument}
      inputOf={(proof) => proof}
      onDone={({ recoveryCodes }) => setCodes(recoveryCodes ?? [])}
      onClose={onClose}
    />
  );
}
