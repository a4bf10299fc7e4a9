import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { TicketClockExemptDocument } from '../gql/graphql.js';
import { ReasonField } from '../ticket-dialogs/ReasonField.js';
import styles from '../ticket-dialogs/VerbDialog.module.css';

interface Props {
  readonly ticket: { readonly id: string; readonly version: number };
  readonly clock: { readonly id: string; readonly timer: { readonly name: string } };
  onClose(): void;
}

interface Draft {
  readonly reason: string;
}

/** The head takes a clock out of the reckoning; it stays on record with the reason (catalogue section 5 rule 8). */
export function ExemptDialog({ ticket, clock, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(TicketClockExemptDocument, { form, success: t('clocks.exemptDone') });
  const send = async ({ reason }: Draft): Promise<void> => {
    if (await command.run({ input: { ticketId: ticket.id, version: ticket.version, clockId: clock.id, reason } })) onClose();
  };
  return (
    <FormDialog<Draft>
      title={t('clocks.exemptOf', { name: clock.timer.name })}
      submit={t('clocks.exempt')}
      form={form}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      <p className={styles.hint}>{t('clocks.exemptHint')}</p>
      <ReasonField label={t('first.reason')} hasFocus />
    </FormDialog>
  );
}
