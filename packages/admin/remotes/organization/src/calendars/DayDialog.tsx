import { FormDialog, KeyValues, useCommand } from '@shouwen/admin-kit';
import { Button, Form, Input } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { CalendarSetDocument } from '../gql/graphql.js';
import { type Calendar, withDay } from './calendar-draft.rules.js';
import { readSpans, spansText } from './spans.rules.js';
import { useCalendarImpact } from './useCalendarImpact.js';
import type { YearDay } from './YearView.js';

interface Props {
  readonly calendar: Calendar;
  readonly day: YearDay;
  readonly isManager: boolean;
  onDone(): unknown;
  onClose(): void;
}

interface Draft {
  readonly hours?: string;
}

/** What one day comes from, and hours of its own for it. */
export function DayDialog({ calendar, day, isManager, onDone, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(CalendarSetDocument, { form, success: t('calendars.saved'), onDone });
  const isOwn = calendar.exceptions.some((one) => one.date === day.date && one.isOwn);
  const impact = useCalendarImpact();
  const set = (spans: string[] | null): void => {
    const input = withDay(calendar, day.date, spans);
    void impact.weigh({ calendar: input }, () => command.run({ input }));
  };
  const isHours = (_: unknown, text?: string): Promise<void> =>
    readSpans(text ?? '') === null ? Promise.reject(new Error(t('calendars.wrongHours'))) : Promise.resolve();
  return (
    <FormDialog<Draft>
      title={t('calendars.dayOf', { day: day.date })}
      form={form}
      command={command}
      isBlocked={!isManager || impact.weighing}
      initial={{ hours: spansText(day.spans) }}
      onSubmit={({ hours = '' }) => set(readSpans(hours))}
      onClose={onClose}
    >
      {impact.dialog}
      <KeyValues
        items={[
          [t('calendars.comesFrom'), [t(`calendars.reason.${day.reason}`), day.name].filter(Boolean).join(' · ')],
          [t('calendars.hours'), day.spans.length === 0 ? t('calendars.closed') : spansText(day.spans)],
        ]}
      />
      <Form.Item name="hours" label={t('calendars.ownHours')} extra={t('calendars.ownHoursHint')} rules={[{ validator: isHours }]}>
        <Input autoFocus autoComplete="off" placeholder={t('calendars.closed')} disabled={!isManager} />
      </Form.Item>
      {isOwn && isManager && (
        <Button size="small" onClick={() => set(null)}>
          {t('calendars.dayReset')}
        </Button>
      )}
    </FormDialog>
  );
}
