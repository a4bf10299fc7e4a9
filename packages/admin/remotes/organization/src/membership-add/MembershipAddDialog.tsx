import { DepartmentPicker, FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { MembershipAddDocument } from '../gql/graphql.js';
import { PeriodFields } from '../names/PeriodFields.js';
import type { PersonDetails } from '../person-panel/PersonPanel.js';

interface Draft {
  readonly kind: 'main' | 'part';
  readonly departmentId: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
}

interface Props {
  readonly person: PersonDetails;
  onDone(): unknown;
  onClose(): void;
}

/** A new main department from a day on, or a part-time place beside it. */
export function MembershipAddDialog({ person, onDone, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<Draft>();
  const kind = Form.useWatch('kind', form);
  const command = useCommand(MembershipAddDocument, { form, success: t('records.places.done'), onDone });
  const submit = ({ kind, departmentId, startsOn, endsOn }: Draft): void => {
    const isPrimary = kind === 'main';
    const input = { personId: person.id, departmentId, isPrimary, startsOn: startsOn || null, endsOn: isPrimary ? null : endsOn || null };
    void command.run({ input });
  };
  return (
    <FormDialog
      title={`${t('records.places.title')} · ${person.name}`}
      form={form}
      command={command}
      initial={{ kind: 'part' }}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item name="kind" label={t('records.places.kind')}>
        <Select
          aria-label={t('records.places.kind')}
          options={(['part', 'main'] as const).map((value) => ({ value, label: t(`records.places.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="departmentId"
        label={t('records.places.department')}
        rules={[{ required: true, message: t('records.form.required') }]}
      >
        <DepartmentPicker aria-label={t('records.places.department')} />
      </Form.Item>
      <PeriodFields startsOn={t('records.places.startsOn')} {...(kind !== 'main' && { endsOn: t('records.places.endsOn') })} />
    </FormDialog>
  );
}
