import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { type TicketFile_FileFragment, TicketFileRemoveDocument } from '../gql/graphql.js';
import { ReasonField } from '../ticket-dialogs/ReasonField.js';
import styles from '../ticket-dialogs/VerbDialog.module.css';

interface Props {
  readonly ticketId: string;
  readonly file: Pick<TicketFile_FileFragment, 'id' | 'name'>;
  onClose(): void;
}

interface Draft {
  readonly reason: string;
}

/** Takes a file away for good; its name and the reason stay. */
export function TicketFileRemoveDialog({ ticketId, file, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(TicketFileRemoveDocument, { form, success: t('files.removeDone'), onDone: onClose });
  return (
    <FormDialog<Draft>
      title={t('files.removeTitle')}
      form={form}
      command={command}
      submit={t('files.removeSubmit')}
      onSubmit={({ reason }) => command.run({ input: { ticketId, fileId: file.id, reason } })}
      onClose={onClose}
    >
      <p className={styles.hint}>{t('files.removeHint', { name: file.name })}</p>
      <ReasonField label={t('files.removeReason')} hasFocus />
    </FormDialog>
  );
}
