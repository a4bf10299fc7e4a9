import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { CustomerFileRemoveDocument, type CustomerFiles_FileFragment as File } from '../gql/graphql.js';
import { ReasonField } from '../ticket-dialogs/ReasonField.js';

interface Props {
  readonly customerId: string;
  readonly file: Pick<File, 'id' | 'name'>;
  onDone(): void;
  onClose(): void;
}

/** Takes a file away for good; its name and the reason stay. */
export function CustomerFileRemoveDialog({ customerId, file, onDone, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<{ readonly reason: string }>();
  const command = useCommand(CustomerFileRemoveDocument, {
    form,
    success: t('files.removeDone'),
    onDone: () => {
      onClose();
      onDone();
    },
  });
  return (
    <FormDialog<{ readonly reason: string }>
      title={t('files.removeTitle')}
      form={form}
      command={command}
      submit={t('files.removeSubmit')}
      onSubmit={({ reason }) => command.run({ input: { customerId, fileId: file.id, reason } })}
      onClose={onClose}
    >
      <p>{t('files.removeHint', { name: file.name })}</p>
      <ReasonField label={t('files.removeReason')} hasFocus />
    </FormDialog>
  );
}
