import { useQuery } from '@apollo/client/react';
import { QueryState, useFormat } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CalendarYearDocument, type CalendarYearQuery } from '../gql/graphql.js';
import type { PanelProps } from './CalendarPanel.js';
import styles from './Calendars.module.css';
import { DayDialog } from './DayDialog.js';
import { MonthTable } from './MonthTable.js';
import yearStyles from './Year.module.css';
import { monthsOf, nextDay } from './year.rules.js';

export type YearDay = NonNullable<CalendarYearQuery['calendar']>['days'][number];

/** The days of a year: closed and open ones, what the state declared 休 班, and days with hours of their own. */
export function YearView({ calendar, isManager, after }: PanelProps) {
  const { t } = useTranslation('organization');
  const { houseDay } = useFormat();
  const today = houseDay(new Date().toISOString());
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [focus, setFocus] = useState(today);
  const [edited, setEdited] = useState<YearDay | null>(null);
  const query = useQuery(CalendarYearDocument, { variables: { calendarId: calendar.id, year }, fetchPolicy: 'cache-and-network' });
  const onKey = (key: string): boolean => {
    const next = nextDay(focus, key);
    if (next === null || !next.startsWith(String(year))) return false;
    setFocus(next);
    document.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus();
    return true;
  };
  return (
    <div className={styles.part}>
      <div className={styles.acts}>
        <Button size="small" aria-label={t('calendars.yearBefore')} onClick={() => setYear(year - 1)}>
          ‹
        </Button>
        <b aria-live="polite">{year}</b>
        <Button size="small" aria-label={t('calendars.yearAfter')} onClick={() => setYear(year + 1)}>
          ›
        </Button>
        <Legend />
      </div>
      <QueryState query={query}>
        {(data) => (
          <div className={yearStyles.months}>
            {monthsOf(data.calendar?.days ?? []).map((days, month) => (
              <MonthTable
                key={days[0]?.date ?? month}
                days={days}
                today={today}
                focus={focus.startsWith(String(year)) ? focus : `${year}-01-01`}
                onKey={onKey}
                onChoose={(day) => [setFocus(day.date), setEdited(day)]}
              />
            ))}
          </div>
        )}
      </QueryState>
      {edited && (
        <DayDialog
          calendar={calendar}
          day={edited}
          isManager={isManager}
          onDone={async () => {
            setEdited(null);
            await Promise.all([after(), query.refetch()]);
          }}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}

function Legend() {
  const { t } = useTranslation('organization');
  return (
    <span className={yearStyles.legend}>
      <span data-reason="HOLIDAY">{t('calendars.mark.HOLIDAY')}</span>
      {t('calendars.reason.HOLIDAY')}
      <span data-reason="MAKEUP">{t('calendars.mark.MAKEUP')}</span>
      {t('calendars.reason.MAKEUP')}
      <span data-reason="EXCEPTION">{t('calendars.mark.EXCEPTION')}</span>
      {t('calendars.reason.EXCEPTION')}
    </span>
  );
}
