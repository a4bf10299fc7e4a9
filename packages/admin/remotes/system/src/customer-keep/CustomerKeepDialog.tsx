import { useApolloClient } from '@apollo/client/react';
import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { CustomerKeepDocument, type Retention_FileFragment } from '../gql/graphql.js';
import { RetentionReason } from '../retention-page/RetentionReason.js';

interface Props {
  readonly file: Pick<Retention_FileFragment, 'customerId' | 'name'>;
  onClose(): void;
}

interface Draft {
  readonly until: string;
  readonly reason: string;
}

/** Keeps the file of a customer until a day, whatever the settings say. */
export function CustomerKeepDialog({ file: { customerId, name }, onClose }: Props) {
  const { t } = useTranslation('system');
  const client = useApolloClient();
  const [form] = Form.useForm<Draft>();
  const onDone = async () => {
    onClose();
    await client.refetchQueries({ include: 'active' });
  };
  const command = useCommand(CustomerKeepDocument, { form, success: t('retention.kept'), onDone });
  return (
    <FormDialog<Draft>
      title={t('retention.keepTitle', { name })}
      form={form}
      command={command}
      onSubmit={(draft) => command.run({ input: { customerId, ...draft } })}
      onClose={onClose}
    >
      <Form.Item name="until" label={t('retention.until')} rules={[{ required: true, message: t('disclosure.required') }]}>
        <Input type="date" autoFocus />
      </Form.Item>
      <RetentionReason />
    </FormDialog>
  );
}
