import { useTranslation } from 'react-i18next';
import { AttachButton } from '../ticket-files/AttachButton.js';
import { PendingFileList } from '../ticket-files/PendingFileList.js';
import type { PendingFiles } from '../ticket-files/usePendingFiles.js';
import styles from './TicketCreatePage.module.css';

/** What the customer has sent along: photos of a name plate, the invoice. */
export function RegistrationFiles({ files }: { readonly files: PendingFiles }) {
  const { t } = useTranslation('desk');
  return (
    <div className={styles.files}>
      <AttachButton onFiles={files.add} />
      {files.files.length === 0 ? <span className={styles.soft}>{t('files.attachHint')}</span> : <PendingFileList pending={files} />}
    </div>
  );
}
