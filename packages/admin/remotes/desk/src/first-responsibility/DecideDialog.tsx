import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { type HandOn_RequestFragment, TicketHandOnDecideDocument } from '../gql/graphql.js';
import styles from '../ticket-dialogs/VerbDialog.module.css';

interface Props {
  readonly request: HandOn_RequestFragment;
  onClose(): void;
  onDone?(): void;
}

interface Draft {
  readonly decision: 'yes' | 'no';
  readonly answer?: string;
}

/** The head decides, once and for good; a refusal is explained. */
export function DecideDialog({ request, onClose, onDone }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<Draft>();
  const isApproved = Form.useWatch('decision', form) !== 'no';
  const command = useCommand(TicketHandOnDecideDocument, { form, success: t('first.decide.done') });
  const send = async ({ answer = '', decision }: Draft): Promise<void> => {
    if (!(await command.run({ input: { requestId: request.id, isApproved: decision === 'yes', answer } }))) return;
    onDone?.();
    onClose();
  };
  const names = { from: request.from?.name ?? '', to: request.to?.name ?? '' };
  return (
    <FormDialog<Draft>
      title={t('first.decide.title')}
      submit={t(isApproved ? 'first.decide.yes' : 'first.decide.no')}
      form={form}
      command={command}
      initial={{ decision: 'yes' }}
      onSubmit={send}
      onClose={onClose}
    >
      <p className={styles.hint}>{t('first.fromTo', names)}</p>
      <p className={styles.hint}>{t('first.because', { person: request.askedBy?.name ?? '', reason: request.reason })}</p>
      <Form.Item name="decision" label={t('first.decide.title')}>
        <Select
          options={[
            { value: 'yes', label: t('first.decide.yes') },
            { value: 'no', label: t('first.decide.no') },
          ]}
        />
      </Form.Item>
      <Form.Item name="answer" label={t('first.answer')} rules={[{ required: !isApproved, whitespace: true, message: t('required') }]}>
        <Input.TextArea rows={3} maxLength={LIMITS.reason} showCount />
      </Form.Item>
    </FormDialog>
  );
}
