import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { CustomerRecordVoidDocument, type CustomerRecords_RecordFragment as RecordShown } from '../gql/graphql.js';

interface Props {
  readonly customerId: string;
  readonly record: RecordShown;
  onDone(): void;
  onClose(): void;
}

/** A record was taken by mistake: it does not count, and stays to be read. */
export function RecordVoidDialog({ customerId, record: { id: recordId, version, kind }, onDone, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<{ readonly reason: string }>();
  const done = (): void => {
    onDone();
    onClose();
  };
  const command = useCommand(CustomerRecordVoidDocument, { form, success: t('records.voided'), onDone: done });
  return (
    <FormDialog<{ readonly reason: string }>
      title={t('records.voidOf', { kind: kind.name })}
      form={form}
      command={command}
      submit={t('records.void')}
      onSubmit={({ reason }) => void command.run({ input: { customerId, recordId, version, reason } })}
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label={t('records.reason')}
        rules={[{ required: true, whitespace: true, message: t('required') }, { max: LIMITS.reason }]}
      >
        <Input autoFocus autoComplete="off" />
      </Form.Item>
    </FormDialog>
  );
}
