import { Icon, Tag } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../customer-channels-set/channels-draft.rules.js';
import styles from './CustomerPage.module.css';

interface Props {
  readonly channels: readonly Channel[];
  /** Those that are shown in full for a while. */
  readonly inFull: readonly { readonly id: string; readonly value: string }[];
}

const ICONS = { PHONE: 'phone', EMAIL: 'mail' } as const;

/** Numbers and addresses in the order in which they are tried; of several of a kind the main one is named. */
export function CustomerChannels({ channels, inFull }: Props) {
  const { t } = useTranslation('desk');
  if (channels.length === 0) return <p className={styles.soft}>{t('customer.noChannels')}</p>;
  return (
    <ul className={styles.list}>
      {channels.map(({ id, kind, value, label, isMain }) => (
        <li key={id}>
          <span className={styles.mark} role="img" aria-label={t(`customer.channelKinds.${kind}`)}>
            <Icon name={ICONS[kind]} size={14} />
          </span>
          <span className={styles.value}>{inFull.find((one) => one.id === id)?.value ?? value}</span>
          {label != null && <span className={styles.soft}>{label}</span>}
          {isMain && channels.some((other) => other.kind === kind && other.id !== id) && <Tag>{t('customer.channelMain')}</Tag>}
        </li>
      ))}
    </ul>
  );
}
