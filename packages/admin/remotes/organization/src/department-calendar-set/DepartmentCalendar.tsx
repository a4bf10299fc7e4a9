import { useQuery } from '@apollo/client/react';
import { FormDialog, useCommand, useViewer } from '@shouwen/admin-kit';
import { Button, Form, Select } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCalendarImpact } from '../calendars/useCalendarImpact.js';
import styles from '../department-panel/DepartmentPanel.module.css';
import {
  DepartmentCalendarChoicesDocument,
  DepartmentCalendarSetDocument,
  type DepartmentFacts_DepartmentFragment,
} from '../gql/graphql.js';
import { urls } from '../urls.js';

interface Props {
  readonly department: Pick<DepartmentFacts_DepartmentFragment, 'id' | 'name' | 'calendar' | 'isArchived'>;
}

/** By which calendar a department works, and which department above says so. */
export function DepartmentCalendar({ department }: Props) {
  const { t } = useTranslation('organization');
  const [isEdited, setEdited] = useState(false);
  const mayChange = useViewer().can('calendar:manage') && !department.isArchived;
  const said = department.calendar;
  const isOwn = said?.from.id === department.id;
  return (
    <span>
      {said ? (
        <Link to={urls.calendars(said.calendar.code)}>{said.calendar.name}</Link>
      ) : (
        <span className={styles.soft}>{t('calendars.nobody')}</span>
      )}
      {said && !isOwn && <span className={styles.soft}> {t('calendars.from', { name: said.from.name })}</span>}{' '}
      {mayChange && (
        <Button size="small" type="text" onClick={() => setEdited(true)}>
          {t('calendars.choose')}
        </Button>
      )}
      {isEdited && <CalendarChoice department={department} onClose={() => setEdited(false)} />}
    </span>
  );
}

interface Draft {
  readonly calendarId?: string | null;
}

function CalendarChoice({ department: { id, name, calendar }, onClose }: Props & { onClose(): void }) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<Draft>();
  const { data } = useQuery(DepartmentCalendarChoicesDocument);
  const command = useCommand(DepartmentCalendarSetDocument, { form, success: t('calendars.saved'), onDone: onClose });
  const impact = useCalendarImpact();
  const save = ({ calendarId = null }: Draft): void => {
    const input = { departmentId: id, calendarId };
    void impact.weigh({ department: input }, () => command.run({ input }));
  };
  const choices = data?.calendars.nodes.filter(({ isArchived }) => !isArchived) ?? [];
  return (
    <FormDialog<Draft>
      title={t('calendars.ofDepartment', { name })}
      form={form}
      command={command}
      initial={{ calendarId: calendar?.from.id === id ? calendar.calendar.id : null }}
      isBlocked={impact.weighing}
      onSubmit={save}
      onClose={onClose}
    >
      {impact.dialog}
      <Form.Item name="calendarId" label={t('calendars.one')} extra={t('calendars.asAbove')}>
        <Select allowClear aria-label={t('calendars.one')} options={choices.map((one) => ({ value: one.id, label: one.name }))} />
      </Form.Item>
    </FormDialog>
  );
}
