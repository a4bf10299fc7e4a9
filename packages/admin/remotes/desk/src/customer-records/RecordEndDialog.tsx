import { FormDialog, Segmented, useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CustomerRecordEndDocument, type CustomerRecords_RecordFragment as RecordShown } from '../gql/graphql.js';

interface Props {
  readonly customerId: string;
  readonly record: RecordShown;
  onDone(): void;
  onClose(): void;
}

/** How an open record ends, and what came of it. */
export function RecordEndDialog({ customerId, record: { id: recordId, version, kind }, onDone, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<{ readonly note?: string }>();
  const [ending, setEnding] = useState(kind.endings[0]?.code ?? '');
  const done = (): void => {
    onDone();
    onClose();
  };
  const command = useCommand(CustomerRecordEndDocument, { form, success: t('records.ended'), onDone: done });
  return (
    <FormDialog<{ readonly note?: string }>
      title={t('records.endOf', { kind: kind.name })}
      form={form}
      command={command}
      submit={t('records.end')}
      onSubmit={({ note }) => void command.run({ input: { customerId, recordId, version, ending, note: note?.trim() || null } })}
      onClose={onClose}
    >
      <Form.Item label={t('records.ending')}>
        <Segmented
          label={t('records.ending')}
          options={kind.endings.map(({ code, name }) => ({ value: code, label: name }))}
          value={ending}
          onChange={setEnding}
        />
      </Form.Item>
      <Form.Item name="note" label={t('records.note')} rules={[{ max: LIMITS.reason }]}>
        <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </FormDialog>
  );
}
