import { Input, Select } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { amountOf, secondsOf, UNITS, type Unit } from './duration.rules.js';
import styles from './ServiceLevels.module.css';

interface Props {
  readonly label: string;
  readonly seconds: number | null;
  readonly isBusiness?: boolean;
  onChange(seconds: number | null): void;
}

/** A time in a unit of one's own; empty: blank. */
export function DurationField({ label, seconds, isBusiness = false, onChange }: Props) {
  const { t } = useTranslation('processes');
  const shown = seconds === null ? { amount: '', unit: 'hour' as Unit } : amountOf(seconds, isBusiness);
  const [written, setWritten] = useState({ amount: String(shown.amount), unit: shown.unit });
  const write = (next: typeof written): void => {
    setWritten(next);
    onChange(secondsOf(next.amount, next.unit));
  };
  return (
    <span className={styles.duration}>
      <Input
        value={written.amount}
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        placeholder={t('levels.blank')}
        onChange={(event) => write({ ...written, amount: event.target.value })}
      />
      <Select
        value={written.unit}
        aria-label={t('levels.unitOf', { name: label })}
        options={UNITS.map((value) => ({ value, label: t(`levels.units.${value}`) }))}
        onChange={(unit: Unit) => write({ ...written, unit })}
      />
    </span>
  );
}
