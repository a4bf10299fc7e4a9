import { useQuery } from '@apollo/client/react';
import { QueryState, Time } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { CalendarVersionsDocument } from '../gql/graphql.js';
import styles from './Calendars.module.css';
import type { Calendar } from './calendar-draft.rules.js';
import { openMinutes, spansText } from './spans.rules.js';
import { useWeekdays } from './useWeekdays.js';

/** What a calendar said from one change to the next. A clock that ended keeps the one it ended by. */
export function CalendarVersions({ calendar: { id, version } }: { readonly calendar: Calendar }) {
  const { t } = useTranslation('organization');
  const names = useWeekdays();
  const query = useQuery(CalendarVersionsDocument, { variables: { calendarId: id }, fetchPolicy: 'cache-and-network' });
  return (
    <div className={styles.part}>
      <QueryState query={query}>
        {({ calendar }) => (
          <ol className={styles.versions}>
            {calendar?.versions.nodes.map((one) => (
              <li key={one.id}>
                <b>{t('calendars.version', { number: one.number })}</b> <Time at={one.createdAt} />
                {one.number === version && ` · ${t('calendars.inForce')}`}
                {one.weeks.map(({ days }, index) => (
                  <p key={String(index)} className={styles.soft}>
                    {days
                      .map((spans, day) => (spans.length === 0 ? null : `${names[day]} ${spansText(spans)}`))
                      .filter(Boolean)
                      .join('；')}
                    {' · '}
                    {t('calendars.weekHours', { hours: openMinutes(days) / 60 })}
                  </p>
                ))}
              </li>
            ))}
          </ol>
        )}
      </QueryState>
    </div>
  );
}
