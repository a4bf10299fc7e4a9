import { Icon, Time, useFormat } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import type { CustomerFiles_FileFragment as File } from '../gql/graphql.js';
import styles from './CustomerFiles.module.css';

interface Props {
  readonly file: File;
  onShow(): void;
  onRemove(): void;
}

/** A picture as a small picture, everything else by its name; who put it there and when. */
export function CustomerFileLine({ file, onShow, onRemove }: Props) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const { name, url, size, isShown, uploader, uploadedAt, removal } = file;
  return (
    <li className={styles.line}>
      {url != null && isShown ? (
        <button type="button" className={styles.picture} aria-label={t('customerFiles.show', { name })} onClick={onShow}>
          <img src={url} alt="" loading="lazy" />
        </button>
      ) : (
        <span className={styles.picture}>
          <Icon name="clip" />
        </span>
      )}
      <span className={styles.what}>
        {url == null ? (
          <s>{name}</s>
        ) : (
          <a href={url} target="_blank" rel="noreferrer">
            {name}
          </a>
        )}
        <span className={styles.soft}>
          {[url == null ? t('files.removed') : format.bytes(size), uploader?.name].filter(Boolean).join(' · ')} · <Time at={uploadedAt} />
        </span>
      </span>
      {removal.allowed && (
        <Button
          type="text"
          size="small"
          icon={<Icon name="close" size={14} />}
          aria-label={t('files.remove', { name })}
          onClick={onRemove}
        />
      )}
    </li>
  );
}
