import { Icon } from '@shouwen/admin-kit';
import { Button, Tooltip } from '@shouwen/admin-kit/antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './TicketFiles.module.css';

/** Opens the browser's chooser; several files at once. */
export function AttachButton({ onFiles }: { onFiles(files: Iterable<File>): void }) {
  const { t } = useTranslation('desk');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        className={styles.input}
        type="file"
        multiple
        tabIndex={-1}
        aria-label={t('files.choose')}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <Tooltip title={t('files.attachHint')}>
        <Button
          type="text"
          size="small"
          aria-label={t('files.attach')}
          icon={<Icon name="clip" />}
          onClick={() => input.current?.click()}
        />
      </Tooltip>
    </>
  );
}
