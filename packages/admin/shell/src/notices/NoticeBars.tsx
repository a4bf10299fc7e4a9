import { Icon, useFormat } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import styles from './notices.module.css';
import { useNotices } from './useNotices.js';

/** Maintenance and announcements, above every page, loudest first. */
export function NoticeBars() {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const { notices, dismiss } = useNotices();
  if (!notices) return null;
  const { maintenance, announcements } = notices;
  if (!maintenance.isOn && announcements.length === 0) return null;
  return (
    <section className={styles.bars} aria-label={t('notices.label')} aria-live="polite">
      {maintenance.isOn && (
        <p className={`${styles.bar} ${styles.WARNING}`}>
          <Icon name="warning" size={14} />
          <span>
            <b>{t('notices.maintenance')}</b> {maintenance.reason}
            {maintenance.expectedEndAt && ` ${t('notices.until', { time: format.smart(maintenance.expectedEndAt) })}`}
          </span>
        </p>
      )}
      {announcements.map(({ id, level, text, isDismissible }) => (
        <p key={id} className={`${styles.bar} ${styles[level]}`}>
          <Icon name={level === 'INFO' ? 'info' : 'warning'} size={14} />
          <span>{text}</span>
          {isDismissible && (
            <button type="button" className={styles.close} aria-label={t('notices.dismiss', { text })} onClick={() => dismiss(id)}>
              <Icon name="close" size={14} />
            </button>
          )}
        </p>
      ))}
    </section>
  );
}
