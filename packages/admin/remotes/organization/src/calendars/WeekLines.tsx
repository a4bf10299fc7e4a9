import { Input } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readSpans, spansText } from './spans.rules.js';
import { useWeekdays } from './useWeekdays.js';
import styles from './Week.module.css';

interface Props {
  readonly week: readonly (readonly string[])[];
  /** Which of several weeks; empty when there is one. */
  readonly title: string;
  onChange(day: number, spans: string[]): void;
}

/** The same hours as words, to the minute and by keyboard. */
export function WeekLines({ week, title, onChange }: Props) {
  const names = useWeekdays();
  return (
    <div className={styles.lines}>
      {week.map((spans, day) => (
        <DayLine key={names[day]} title={title} name={names[day] ?? ''} spans={spans} onChange={(next) => onChange(day, next)} />
      ))}
    </div>
  );
}

interface LineProps {
  readonly title: string;
  readonly name: string;
  readonly spans: readonly string[];
  onChange(spans: string[]): void;
}

/** What is written counts once it reads as hours; until then it stays as written, and says so. */
function DayLine({ title, name, spans, onChange }: LineProps) {
  const { t } = useTranslation('organization');
  const [written, setWritten] = useState<string | null>(null);
  const isWrong = written !== null && readSpans(written) === null;
  const leave = (): void => {
    const read = written === null ? null : readSpans(written);
    if (read === null) return;
    setWritten(null);
    if (spansText(read) !== spansText(spans)) onChange(read);
  };
  return (
    <div className={styles.line}>
      <span aria-hidden>{name}</span>
      <Input
        value={written ?? spansText(spans)}
        placeholder={t('calendars.closed')}
        {...(isWrong && { status: 'error' as const })}
        aria-invalid={isWrong}
        aria-label={t('calendars.hoursOf', { day: `${title}${name}` })}
        title={isWrong ? t('calendars.wrongHours') : undefined}
        onChange={({ target }) => setWritten(target.value)}
        onBlur={leave}
        onPressEnter={leave}
      />
    </div>
  );
}
