import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { TicketObligationWaiveDocument } from '../gql/graphql.js';
import { ReasonField } from '../ticket-dialogs/ReasonField.js';
import styles from '../ticket-dialogs/VerbDialog.module.css';

interface Props {
  readonly ticket: { readonly id: string; readonly version: number };
  readonly duty: { readonly code: string; readonly name: string };
  onClose(): void;
}

interface Draft {
  readonly reason: string;
}

/** The head lets an obligation go; it stays in the history with the reason. */
export function WaiveDialog({ ticket, duty, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(TicketObligationWaiveDocument, { form, success: t('first.waived') });
  const send = async ({ reason }: Draft): Promise<void> => {
    if (await command.run({ input: { ticketId: ticket.id, version: ticket.version, code: duty.code, reason } })) onClose();
  };
  return (
    <FormDialog<Draft>
      title={t('first.waiveOf', { name: duty.name })}
      submit={t('first.waive')}
      form={form}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      <p className={styles.hint}>{t('first.waiveHint')}</p>
      <ReasonField label={t('first.reason')} hasFocus />
    </FormDialog>
  );
}
