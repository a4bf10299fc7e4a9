import { FormDialog, useCommand, useFormat } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { PromiseMoveDocument } from '../gql/graphql.js';
import { ReasonField } from '../ticket-dialogs/ReasonField.js';
import styles from '../ticket-dialogs/VerbDialog.module.css';
import { DueFields } from './DueFields.js';
import { type DueDraft, dueAsked } from './due-draft.rules.js';
import type { PromiseDialogProps } from './PromiseActs.js';

interface MoveDraft extends DueDraft {
  readonly reason?: string;
}

/** The customer was told of another time; the one before stays on record. */
export function PromiseMoveDialog({ ticketId, promise: { id: promiseId, version, dueAt }, onDone, onClose }: PromiseDialogProps) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const [form] = Form.useForm<MoveDraft>();
  const done = (): void => {
    onDone?.();
    onClose();
  };
  const command = useCommand(PromiseMoveDocument, { form, success: t('promises.moved'), onDone: done });
  return (
    <FormDialog<MoveDraft>
      title={t('promises.moveOf', { at: format.smart(dueAt) })}
      form={form}
      command={command}
      submit={t('promises.move')}
      initial={{ way: 'AT' }}
      onSubmit={({ reason, ...due }) =>
        void command.run({ input: { ticketId, promiseId, version, reason: reason?.trim() || null, ...dueAsked(due) } })
      }
      onClose={onClose}
    >
      <div className={styles.pair}>
        <DueFields />
      </div>
      <ReasonField name="reason" label={t('promises.reason')} isOptional />
    </FormDialog>
  );
}
