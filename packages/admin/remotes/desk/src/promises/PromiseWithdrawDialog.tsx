import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { PromiseWithdrawDocument } from '../gql/graphql.js';
import { ReasonField } from '../ticket-dialogs/ReasonField.js';
import type { PromiseDialogProps } from './PromiseActs.js';

interface WithdrawDraft {
  readonly reason: string;
}

/** It will not be kept; after its time that is a broken promise, and the dialog says so. */
export function PromiseWithdrawDialog({ ticketId, promise, onDone, onClose }: PromiseDialogProps) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<WithdrawDraft>();
  const done = (): void => {
    onDone?.();
    onClose();
  };
  const command = useCommand(PromiseWithdrawDocument, { form, success: t('promises.withdrawn'), onDone: done });
  const { id: promiseId, version, isOverdue, what } = promise;
  return (
    <FormDialog<WithdrawDraft>
      title={t('promises.withdraw')}
      form={form}
      command={command}
      submit={t('promises.withdraw')}
      onSubmit={({ reason }) => void command.run({ input: { ticketId, promiseId, version, reason } })}
      onClose={onClose}
    >
      <p>{isOverdue ? t('promises.willBreak', { what }) : what}</p>
      <ReasonField name="reason" label={t('promises.reason')} hasFocus />
    </FormDialog>
  );
}
