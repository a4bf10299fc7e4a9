import { FormDialog, TimeZoneSelect, useCommand, WordFields } from '@shouwen/admin-kit';
import { Checkbox, Form, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { CalendarSetDocument } from '../gql/graphql.js';
import { type Calendar, type CalendarDraft, draftInput, draftOf } from './calendar-draft.rules.js';
import { useCalendarImpact } from './useCalendarImpact.js';
import { useWeekdays } from './useWeekdays.js';

interface Props {
  /** Absent: a new one. */
  readonly calendar?: Calendar;
  readonly calendars: readonly Calendar[];
  onDone(): unknown;
  onClose(): void;
}

type Draft = CalendarDraft & { readonly isArchived?: boolean };

/** What a calendar is called, from which it takes over, and what it says for all its days. */
export function CalendarDialog({ calendar, calendars, onDone, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<Draft>();
  const source = Form.useWatch('inheritsFromId', form);
  const command = useCommand(CalendarSetDocument, { form, success: t('calendars.saved'), onDone });
  const impact = useCalendarImpact();
  const save = ({ isArchived = false, ...draft }: Draft): void => {
    const input = { ...draftInput(calendar, draft), isArchived };
    void impact.weigh({ calendar: input }, () => command.run({ input }));
  };
  const others = calendars.filter(({ id, isArchived }) => id !== calendar?.id && !isArchived);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <FormDialog<Draft>
      title={calendar ? t('calendars.editOf', { name: calendar.name }) : t('calendars.add')}
      form={form}
      command={command}
      initial={calendar ? { ...draftOf(calendar), isArchived: calendar.isArchived } : { timeZone: zone }}
      isBlocked={impact.weighing}
      onSubmit={save}
      onClose={onClose}
    >
      {impact.dialog}
      <WordFields isNew={calendar === undefined} />
      <Form.Item name="inheritsFromId" label={t('calendars.source')} extra={t('calendars.sourceHint')}>
        <Select allowClear aria-label={t('calendars.source')} options={others.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item
        name="timeZone"
        label={t('calendars.zone')}
        rules={[{ required: !source, message: t('create.required') }]}
        {...(source && { extra: t('calendars.takenOver') })}
      >
        <TimeZoneSelect allowClear aria-label={t('calendars.zone')} />
      </Form.Item>
      <StatutoryFields />
      {calendar && (
        <Form.Item name="isArchived" valuePropName="checked">
          <Checkbox>{t('calendars.archive')}</Checkbox>
        </Form.Item>
      )}
    </FormDialog>
  );
}

function StatutoryFields() {
  const { t } = useTranslation('organization');
  const rules = (['HOLIDAYS_AND_MAKEUP', 'HOLIDAYS', 'NONE'] as const).map((value) => ({
    value,
    label: t(`calendars.statutory.${value}`),
  }));
  const weekdays = useWeekdays().map((label, index) => ({ value: index + 1, label }));
  return (
    <>
      <Form.Item name="statutory" label={t('calendars.statutoryRule')}>
        <Select allowClear aria-label={t('calendars.statutoryRule')} options={rules} />
      </Form.Item>
      <Form.Item name="makeupWeekday" label={t('calendars.makeup')} extra={t('calendars.makeupHint')}>
        <Select allowClear aria-label={t('calendars.makeup')} options={weekdays} />
      </Form.Item>
    </>
  );
}
