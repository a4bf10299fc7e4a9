import { Input } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import styles from './AuditPage.module.css';

interface Props {
  readonly from: string;
  readonly to: string;
  onFrom(day: string): void;
  onTo(day: string): void;
}

/** From a day to a day, both included. */
export function DayRange({ from, to, onFrom, onTo }: Props) {
  const { t } = useTranslation('system');
  return (
    <span className={styles.range}>
      <Input type="date" aria-label={t('audit.from')} max={to || undefined} value={from} onChange={(event) => onFrom(event.target.value)} />
      –
      <Input type="date" aria-label={t('audit.to')} min={from || undefined} value={to} onChange={(event) => onTo(event.target.value)} />
    </span>
  );
}
