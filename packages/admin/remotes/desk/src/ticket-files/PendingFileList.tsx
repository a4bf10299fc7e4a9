import { Icon, useFormat } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import styles from './TicketFiles.module.css';
import type { PendingFile, PendingFiles } from './usePendingFiles.js';

/** What will go out with the note: how far each file is, or why it was not taken. */
export function PendingFileList({ pending }: { readonly pending: PendingFiles }) {
  const { t } = useTranslation('desk');
  if (pending.files.length === 0) return null;
  return (
    <ul className={styles.pending} aria-label={t('files.pending')}>
      {pending.files.map((file) => (
        <li key={file.key} className={file.refusal === null ? styles.chip : styles.refused}>
          <Icon name={file.refusal === null ? 'clip' : 'warning'} size={14} />
          <span className={styles.name}>{file.name}</span>
          <Progress file={file} />
          <button
            type="button"
            className={styles.drop}
            aria-label={t('files.drop', { name: file.name })}
            onClick={() => pending.drop(file.key)}
          >
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Progress({ file: { id, name, share, size, refusal } }: { readonly file: PendingFile }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  if (refusal !== null) return <span role="alert">{refusal || t('files.lost')}</span>;
  if (id !== null) return <span className={styles.size}>{format.bytes(size)}</span>;
  return <progress className={styles.progress} value={share} max={1} aria-label={t('files.sending', { name })} />;
}
