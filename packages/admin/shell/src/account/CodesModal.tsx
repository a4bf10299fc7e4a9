import { CopyButton } from '@shouwen/admin-kit';
import { Button, Modal } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import styles from './account.module.css';

/** Recovery codes, shown once. */
export function CodesModal({ codes, onClose }: { readonly codes: readonly string[]; onClose(): void }) {
  const { t } = useTranslation('shell');
  const footer = [
    <CopyButton key="copy" text={codes.join('\n')} label={t('account.copyCodes')} />,
    <Button key="done" type="primary" onClick={onClose}>
      {t('account.codesDone')}
    </Button>,
  ];
  return (
    <Modal open title={t('account.codesTitle')} footer={footer} closable={false} mask={{ closable: false }} keyboard={false}>
      <p>{t('account.codesHint')}</p>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </Modal>
  );
}
