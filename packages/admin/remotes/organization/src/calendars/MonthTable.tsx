import { currentLanguage } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { spansText } from './spans.rules.js';
import { useWeekdays } from './useWeekdays.js';
import styles from './Year.module.css';
import type { YearDay } from './YearView.js';
import { rowsOf } from './year.rules.js';

interface Props {
  readonly days: readonly YearDay[];
  readonly today: string;
  /** The one day that Tab leads to; arrows go on from it. */
  readonly focus: string;
  /** Whether the key led to another day. */
  onKey(key: string): boolean;
  onChoose(day: YearDay): void;
}

/** One month, a button for each day. */
export function MonthTable({ days, today, focus, onKey, onChoose }: Props) {
  const name = new Intl.DateTimeFormat(currentLanguage(), { month: 'long', timeZone: 'UTC' });
  const names = useWeekdays();
  return (
    <table className={styles.month}>
      <caption>{name.format(new Date(`${days[0]?.date ?? '2024-01-01'}T00:00:00Z`))}</caption>
      <thead>
        <tr>
          {names.map((weekday) => (
            <th key={weekday} scope="col" abbr={weekday}>
              {weekday.replace(/^[周週]/, '').slice(0, 2)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(days).map((row) => (
          <tr key={row.find((day) => day !== null)?.date}>
            {row.map((day, column) => (
              <td key={day?.date ?? names[column]}>
                {day && <Day day={day} isToday={day.date === today} isStop={day.date === focus} onKey={onKey} onChoose={onChoose} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps extends Pick<Props, 'onKey' | 'onChoose'> {
  readonly day: YearDay;
  readonly isToday: boolean;
  readonly isStop: boolean;
}

function Day({ day, isToday, isStop, onKey, onChoose }: DayProps) {
  const { t } = useTranslation('organization');
  const { date, spans, reason, name } = day;
  const hours = spans.length === 0 ? t('calendars.closed') : spansText(spans);
  const said = [date, name, t(`calendars.reason.${reason}`), hours].filter(Boolean).join(' · ');
  return (
    <button
      type="button"
      data-date={date}
      data-reason={reason}
      data-open={spans.length > 0}
      aria-current={isToday ? 'date' : undefined}
      aria-label={said}
      title={said}
      tabIndex={isStop ? 0 : -1}
      onClick={() => onChoose(day)}
      onKeyDown={(event) => onKey(event.key) && event.preventDefault()}
    >
      {Number(date.slice(8))}
      {reason !== 'WEEK' && <sup aria-hidden>{t(`calendars.mark.${reason}`)}</sup>}
    </button>
  );
}
