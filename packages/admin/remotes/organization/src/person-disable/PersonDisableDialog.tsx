import { CommandAlert, KeyValues, PersonPicker, useCommand } from '@shouwen/admin-kit';
import { Form, Input, Modal } from '@shouwen/admin-kit/antd';
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
    <Modal
      open
      title={t('records.leave.title', { name })}
      onCancel={onClose}
      onOk={form.submit}
      okText={t('records.leave.confirm')}
      cancelText={t('records.form.cancel')}
      confirmLoading={command.running}
    >
      <CommandAlert command={command} />
      <p className={styles.hint}>{t('records.leave.hint')}</p>
      {holdings.length === 0 ? (
        <p>{t('records.leave.nothing')}</p>
      ) : (
        <KeyValues items={holdings.map(({ kind, count }) => [t(`records.leave.${kind}`, { defaultValue: kind }), count] as const)} />
      )}
      <Form form={form} className={styles.form ?? ''} layout="vertical" requiredMark={false} onFinish={submit}>
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
      </Form>
    </Modal>
  );
}
