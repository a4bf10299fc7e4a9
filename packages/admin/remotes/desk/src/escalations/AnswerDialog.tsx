import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { EscalationAcknowledgeDocument } from '../gql/graphql.js';

interface Draft {
  readonly answer: string;
  readonly until?: string;
}

interface Props {
  readonly escalationId: string;
  onClose(): void;
}

/** Says what somebody does about a promise that runs out, and until when: it goes to nobody further then (SLA-21). */
export function AnswerDialog({ escalationId, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(EscalationAcknowledgeDocument, { form, success: t('escalations.answered'), onDone: onClose });
  const submit = ({ answer, until }: Draft): void =>
    void command.run({ input: { escalationId, answer, until: until ? new Date(until).toISOString() : null } });
  const required = { required: true, whitespace: true, message: t('required') };
  return (
    <FormDialog<Draft>
      title={t('escalations.answerTitle')}
      submit={t('escalations.answer')}
      form={form}
      command={command}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item name="answer" label={t('escalations.what')} rules={[required, { max: LIMITS.reason }]}>
        <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      <Form.Item name="until" label={t('escalations.until')}>
        <Input type="datetime-local" />
      </Form.Item>
    </FormDialog>
  );
}
