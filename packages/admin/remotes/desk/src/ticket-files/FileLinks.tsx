import { Icon, useFormat } from '@shouwen/admin-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketFile_FileFragment } from '../gql/graphql.js';
import { TicketFileRemoveDialog } from '../ticket-file-remove/TicketFileRemoveDialog.js';
import styles from './TicketFiles.module.css';
import { useLightbox } from './useLightbox.js';

interface Props {
  readonly ticketId: string;
  readonly files: readonly TicketFile_FileFragment[];
  /** All files of the ticket: whoever looks at one picture goes on to the others. */
  readonly all: readonly TicketFile_FileFragment[];
}

/** The files that came with an entry: pictures as pictures, the rest to be saved. */
export function FileLinks({ ticketId, files, all }: Props) {
  const [removing, setRemoving] = useState<TicketFile_FileFragment | null>(null);
  const { show, box } = useLightbox(all);
  if (files.length === 0) return null;
  return (
    <>
      <ul className={styles.files}>
        {files.map((file) => (
          <li key={file.id} className={styles.file}>
            <FileLink file={file} onShow={() => show(file.id)} />
            {file.removal.allowed && <RemoveButton file={file} onRemove={() => setRemoving(file)} />}
          </li>
        ))}
      </ul>
      {box}
      {removing !== null && <TicketFileRemoveDialog ticketId={ticketId} file={removing} onClose={() => setRemoving(null)} />}
    </>
  );
}

interface LinkProps {
  readonly file: TicketFile_FileFragment;
  onShow(): void;
}

function FileLink({ file: { name, url, thumbnailUrl, size }, onShow }: LinkProps) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  if (url == null)
    return (
      <span className={`${styles.chip} ${styles.gone}`}>
        <Icon name="clip" size={14} />
        <s className={styles.name}>{name}</s>
        <span className={styles.size}>{t('files.removed')}</span>
      </span>
    );
  if (thumbnailUrl != null)
    return (
      <button type="button" className={styles.picture} title={`${name} · ${format.bytes(size)}`} onClick={onShow}>
        <img src={thumbnailUrl} alt={name} loading="lazy" />
      </button>
    );
  return (
    <a className={styles.chip} href={url} target="_blank" rel="noreferrer">
      <Icon name="clip" size={14} />
      <span className={styles.name}>{name}</span>
      <span className={styles.size}>{format.bytes(size)}</span>
    </a>
  );
}

function RemoveButton({ file, onRemove }: { readonly file: TicketFile_FileFragment; onRemove(): void }) {
  const { t } = useTranslation('desk');
  return (
    <button type="button" className={styles.remove} aria-label={t('files.remove', { name: file.name })} onClick={onRemove}>
      <Icon name="close" size={12} />
    </button>
  );
}
