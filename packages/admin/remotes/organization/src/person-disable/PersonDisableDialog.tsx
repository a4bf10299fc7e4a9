import { FormDialog, KeyValues, PersonPicker, useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { PersonDisableDocument } from '../gql/graphql.js';
import type { PersonDetails } from '../person-panel/PersonPanel.js';
import styles from '../person-panel/PersonPanel.module.css';

interface Draft {
  readonly successorId?: string;
  readonly endedOn?: string;
}

interface Props {
  readonly person: PersonDetails;
  onDone(): unknown;
  onClose(): void;
}

/** Shows what somebody has in hand before they go, and asks who takes over. */
export function PersonDisableDialog({ person, onDone, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<Draft>();
  const { id, version, name } = person;
  const command = useCommand(PersonDisableDocument, { form, success: t('records.leave.done', { name }), onDone });
  const holdings = person.record?.holdings ?? [];
  const submit = ({ successorId, endedOn }: Draft): void =>
    void command.run({ input: { personId: id, version, successorId: successorId ?? null, endedOn: endedOn || null } });
  return (
    <FormDialog
      title={t('records.leave.title', { name })}
      form={form}
      command={command}
      submit={t('records.leave.confirm')}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className={styles.hint}>{t('records.leave.hint')}</p>
      {holdings.length === 0 ? (
        <p>{t('records.leave.nothing')}</p>
      ) : (
        <KeyValues items={holdings.map(({ kind, count }) => [t(`records.leave.${kind}`, { defaultValue: kind }), count] as const)} />
      )}
      <Form.Item
        name="successorId"
        label={t('records.leave.successor')}
        rules={holdings.length > 0 ? [{ required: true, message: t('records.form.required') }] : []}
      >
        <PersonPicker aria-label={t('records.leave.successor')} />
      </Form.Item>
      <Form.Item name="endedOn" label={t('records.leave.endedOn')}>
        <Input type="date" />
      </Form.Item>
    </FormDialog>
  );
}
