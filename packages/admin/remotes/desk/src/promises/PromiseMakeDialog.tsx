import { CHANNELS, type Channel, useCommand, useWords } from '@shouwen/admin-kit';
import { Form, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { PromiseMakeDocument } from '../gql/graphql.js';
import { ReasonField } from '../ticket-dialogs/ReasonField.js';
import type { VerbDialogProps } from '../ticket-dialogs/useDialogTicket.js';
import { VerbDialog } from '../ticket-dialogs/VerbDialog.js';
import styles from '../ticket-dialogs/VerbDialog.module.css';
import { DueFields } from './DueFields.js';
import { type DueDraft, dueAsked } from './due-draft.rules.js';

interface PromiseDraft extends DueDraft {
  readonly what: string;
  readonly channel: Channel;
}

/** What the customer is promised, and by when (TKT-31). */
export function PromiseMakeDialog({ target, onClose }: VerbDialogProps) {
  const { t } = useTranslation('desk');
  const words = useWords();
  const [form] = Form.useForm<PromiseDraft>();
  const command = useCommand(PromiseMakeDocument, { form, success: t('promises.made') });
  const make = ({ what, channel, ...due }: PromiseDraft): Promise<boolean> =>
    command.run({ input: { ticketId: target.ticket.id, what: what.trim(), channel, ...dueAsked(due) } });
  return (
    <VerbDialog<PromiseDraft>
      verb="promise"
      title={t('promises.make')}
      submit={t('verb.promise')}
      target={target}
      form={form}
      command={command}
      initial={{ channel: 'PHONE', way: 'AT' }}
      onSubmit={make}
      onClose={onClose}
    >
      <ReasonField name="what" label={t('promises.what')} hasFocus />
      <div className={styles.pair}>
        <DueFields />
        <Form.Item name="channel" label={t('ticket.channel')}>
          <Select options={CHANNELS.filter((value) => value !== 'API').map((value) => ({ value, label: words.channel(value) }))} />
        </Form.Item>
      </div>
    </VerbDialog>
  );
}
