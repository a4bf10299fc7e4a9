import { type Command, CommandAlert, useCommand } from '@shouwen/admin-kit';
import { Button, Input } from '@shouwen/admin-kit/antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CalendarSetDocument } from '../gql/graphql.js';
import type { PanelProps } from './CalendarPanel.js';
import styles from './Calendars.module.css';
import { DAYS_A_WEEK, type Weeks, weeksOf, withWeeks } from './calendar-draft.rules.js';
import { useCalendarImpact } from './useCalendarImpact.js';
import weekStyles from './Week.module.css';
import { WeekGrid } from './WeekGrid.js';
import { WeekLines } from './WeekLines.js';

type Week = NonNullable<Weeks>[number];

/** The week, or several that take turns: painted, or written. Nothing counts before it is saved. */
export function WeekEditor({ calendar, isManager, after }: PanelProps) {
  const { t } = useTranslation('organization');
  const [weeks, setWeeks] = useState<readonly Week[]>(() => weeksOf(calendar));
  const [anchor, setAnchor] = useState(calendar.cycleAnchor ?? '');
  const command = useCommand(CalendarSetDocument, { isInline: true, success: t('calendars.saved'), onDone: after });
  const isChanged = anchor !== (calendar.cycleAnchor ?? '') || JSON.stringify(weeks) !== JSON.stringify(weeksOf(calendar));
  const isOwn = calendar.own.includes('weeks');
  const impact = useCalendarImpact();
  const save = (wanted: Weeks): void => {
    const input = withWeeks(calendar, wanted, anchor === '' ? null : anchor);
    void impact.weigh({ calendar: input }, () => command.run({ input }));
  };
  const change = (index: number, day: number, spans: string[]) =>
    setWeeks(weeks.map((week, at) => (at === index ? { days: week.days.map((old, on) => (on === day ? spans : old)) } : week)));
  const title = (index: number): string => t('calendars.weekOf', { number: index + 1 });
  return (
    <div className={styles.part}>
      {calendar.inheritsFrom && !isOwn && !isChanged && (
        <p className={styles.soft}>{t('calendars.weekTaken', { name: calendar.inheritsFrom.name })}</p>
      )}
      <CommandAlert command={{ ...command, refusal: command.refusal ?? said(command.fieldErrors) }} />
      {impact.dialog}
      {weeks.map((week, index) => (
        <fieldset key={String(index)} className={weekStyles.week} disabled={!isManager}>
          {weeks.length > 1 && <legend>{title(index)}</legend>}
          <WeekGrid
            week={week.days}
            previous={previousOf(weeks, index)}
            onPaint={isManager ? (day, spans) => change(index, day, spans) : null}
          />
          <WeekLines
            week={week.days}
            title={weeks.length > 1 ? `${title(index)} ` : ''}
            onChange={(day, spans) => change(index, day, spans)}
          />
        </fieldset>
      ))}
      {isManager && (
        <>
          <Turns weeks={weeks} anchor={anchor} onWeeks={setWeeks} onAnchor={setAnchor} />
          <div className={styles.acts}>
            <Button type="primary" disabled={!isChanged} loading={command.running || impact.weighing} onClick={() => save([...weeks])}>
              {t('calendars.saveWeek')}
            </Button>
            <Button disabled={!isChanged} onClick={() => [setWeeks(weeksOf(calendar)), setAnchor(calendar.cycleAnchor ?? '')]}>
              {t('calendars.discard')}
            </Button>
            {isOwn && calendar.inheritsFrom && (
              <Button type="text" onClick={() => save(null)}>
                {t('calendars.takeOver', { name: calendar.inheritsFrom.name })}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  );
}

/** What is wrong is in the weeks or in their beginning, and both are in sight. */
function said(fieldErrors: Command<never>['fieldErrors']): Command<never>['refusal'] {
  const [message] = Object.values(fieldErrors);
  return message === undefined ? null : { code: 'INVALID', message };
}

/** The Sunday before: its night may reach into Monday. */
function previousOf(weeks: readonly Week[], index: number): readonly string[] {
  return weeks.at(index - 1)?.days.at(DAYS_A_WEEK - 1) ?? [];
}

interface TurnsProps {
  readonly weeks: readonly Week[];
  readonly anchor: string;
  onWeeks(weeks: readonly Week[]): void;
  onAnchor(day: string): void;
}

/** Weeks that take turns 大小周, and the Monday on which the first of them begins. */
function Turns({ weeks, anchor, onWeeks, onAnchor }: TurnsProps) {
  const { t } = useTranslation('organization');
  const id = useId();
  const last = weeks.at(-1);
  return (
    <div className={styles.acts}>
      <Button size="small" onClick={() => last && onWeeks([...weeks, { days: last.days.map((spans) => [...spans]) }])}>
        {t('calendars.addWeek')}
      </Button>
      {weeks.length > 1 && (
        <>
          <Button size="small" onClick={() => [onWeeks(weeks.slice(0, -1)), weeks.length === 2 && onAnchor('')]}>
            {t('calendars.dropWeek')}
          </Button>
          <label htmlFor={id} className={styles.soft}>
            {t('calendars.anchor')}
          </label>
          <Input id={id} type="date" className={styles.date} value={anchor} onChange={({ target }) => onAnchor(target.value)} />
        </>
      )}
    </div>
  );
}
