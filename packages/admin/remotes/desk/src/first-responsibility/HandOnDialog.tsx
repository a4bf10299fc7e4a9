import { FormDialog, PersonPicker, useCommand } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { TicketHandOnAskDocument, TicketHolderSetDocument } from '../gql/graphql.js';
import { ReasonField } from '../ticket-dialogs/ReasonField.js';
import styles from '../ticket-dialogs/VerbDialog.module.css';

interface Props {
  readonly ticket: { readonly id: string; readonly version: number };
  /** Asked for, or chosen by the head. */
  readonly mode: 'ask' | 'set';
  onClose(): void;
}

interface Draft {
  readonly personId: string;
  readonly reason: string;
}

/** To whom first responsibility is to go, and why: the holder asks, the head chooses. */
export function HandOnDialog({ ticket, mode, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<Draft>();
  const ask = useCommand(TicketHandOnAskDocument, { form, success: t('first.ask.done') });
  const set = useCommand(TicketHolderSetDocument, { form, success: t('first.set.done') });
  const command = mode === 'set' ? set : ask;
  const send = async (draft: Draft): Promise<void> => {
    if (await command.run({ input: { ticketId: ticket.id, version: ticket.version, ...draft } })) onClose();
  };
  return (
    <FormDialog<Draft>
      title={t(`first.${mode}.title`)}
      submit={t(`first.${mode}.submit`)}
      form={form}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      <p className={styles.hint}>{t(`first.${mode}.hint`)}</p>
      <Form.Item name="personId" label={t('first.to')} rules={[{ required: true, message: t('required') }]}>
        <PersonPicker autoFocus />
      </Form.Item>
      <ReasonField label={t('first.reason')} />
    </FormDialog>
  );
}
