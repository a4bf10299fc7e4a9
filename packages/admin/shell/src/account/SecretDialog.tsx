import { CopyButton } from '@shouwen/admin-kit';
import { Button, Modal } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import styles from './account.module.css';

/** A token, shown once. */
export function SecretDialog({ secret, onClose }: { readonly secret: string; onClose(): void }) {
  const { t } = useTranslation('shell');
  const footer = [
    <CopyButton key="copy" text={secret} label={t('account.copySecret')} />,
    <Button key="done" type="primary" onClick={onClose}>
      {t('account.secretDone')}
    </Button>,
  ];
  return (
    <Modal open title={t('account.secretTitle')} footer={footer} closable={false} mask={{ closable: false }} keyboard={false}>
      <p>{t('account.secretHint')}</p>
      <p className={styles.secret}>{secret}</p>
    </Modal>
  );
}
