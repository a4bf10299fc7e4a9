import { Tag } from '@shouwen/admin-kit';
import { Button, Tabs } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CalendarDialog } from './CalendarDialog.js';
import styles from './Calendars.module.css';
import { CalendarVersions } from './CalendarVersions.js';
import type { Calendar } from './calendar-draft.rules.js';
import { isCoverageShort } from './coverage.rules.js';
import { TimeTester } from './TimeTester.js';
import { WeekEditor } from './WeekEditor.js';
import { YearView } from './YearView.js';

export interface PanelProps {
  readonly calendar: Calendar;
  readonly isManager: boolean;
  after(): Promise<void>;
}

/** One calendar: what it says for every day, its week, its year, what follows, what it said before. */
export function CalendarPanel({ calendar, calendars, isManager, after }: PanelProps & { readonly calendars: readonly Calendar[] }) {
  const { t } = useTranslation('organization');
  const [isEdited, setEdited] = useState(false);
  const part = { calendar, isManager, after };
  const parts = [
    { key: 'week', label: t('calendars.week'), children: <WeekEditor key={calendar.version} {...part} /> },
    { key: 'year', label: t('calendars.year'), children: <YearView {...part} /> },
    { key: 'tester', label: t('calendars.tester'), children: <TimeTester calendar={calendar} /> },
    { key: 'versions', label: t('calendars.versions'), children: <CalendarVersions calendar={calendar} /> },
  ];
  return (
    <section className={styles.panel} aria-label={calendar.name}>
      <header className={styles.head}>
        <h2>{calendar.name}</h2>
        <span className={styles.soft}>{useSaid(calendar)}</span>
        {isManager && (
          <Button size="small" onClick={() => setEdited(true)}>
            {t('calendars.edit')}
          </Button>
        )}
      </header>
      {calendar.statutory !== 'NONE' && <Coverage calendar={calendar} />}
      <Tabs items={parts} destroyOnHidden />
      {isEdited && (
        <CalendarDialog
          calendar={calendar}
          calendars={calendars}
          onDone={async () => {
            setEdited(false);
            await after();
          }}
          onClose={() => setEdited(false)}
        />
      )}
    </section>
  );
}

function useSaid({ timeZone, statutory, inheritsFrom, weeks }: Calendar): string {
  const { t } = useTranslation('organization');
  const facts = [
    inheritsFrom && t('calendars.from', { name: inheritsFrom.name }),
    timeZone,
    t(`calendars.statutory.${statutory}`),
    weeks.length > 1 && t('calendars.turns', { count: weeks.length }),
  ];
  return facts.filter(Boolean).join(' · ');
}

/** Until when days off are known; from November on the next year is due. */
function Coverage({ calendar: { coveredThrough } }: { readonly calendar: Calendar }) {
  const { t } = useTranslation('organization');
  const isShort = isCoverageShort(coveredThrough, new Date());
  return (
    <p className={isShort ? styles.warning : styles.soft} role={isShort ? 'status' : undefined}>
      {isShort && <Tag color="ORANGE">≈</Tag>} {t(isShort ? 'calendars.coverageShort' : 'calendars.coverage', { day: coveredThrough })}
    </p>
  );
}
