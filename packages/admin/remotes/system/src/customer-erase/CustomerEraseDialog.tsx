import { useApolloClient } from '@apollo/client/react';
import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { CustomerEraseDocument, type Retention_FileFragment } from '../gql/graphql.js';
import { RetentionReason } from '../retention-page/RetentionReason.js';

interface Props {
  readonly file: Pick<Retention_FileFragment, 'customerId' | 'name'>;
  onClose(): void;
}

/** Empties the file of a customer past its date, for good. */
export function CustomerEraseDialog({ file: { customerId, name }, onClose }: Props) {
  const { t } = useTranslation('system');
  const client = useApolloClient();
  const [form] = Form.useForm<{ readonly reason: string }>();
  const onDone = async () => {
    onClose();
    await client.refetchQueries({ include: 'active' });
  };
  const command = useCommand(CustomerEraseDocument, { form, success: t('retention.erased'), onDone });
  return (
    <FormDialog
      title={t('retention.eraseTitle', { name })}
      form={form}
      command={command}
      submit={t('retention.erase')}
      onSubmit={({ reason }) => command.run({ input: { customerId, reason } })}
      onClose={onClose}
    >
      <p>{t('retention.eraseHint')}</p>
      <RetentionReason hasFocus />
    </FormDialog>
  );
}
