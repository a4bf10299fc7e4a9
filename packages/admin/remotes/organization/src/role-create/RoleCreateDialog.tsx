import { CodeField, FormDialog, NameFields, useCommand } from '@shouwen/admin-kit';
import { Form, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { RoleCreateDocument } from '../gql/graphql.js';
import { urls } from '../urls.js';

interface Draft {
  readonly code: string;
  readonly names: { readonly zhCN: string; readonly zhTW?: string; readonly en?: string };
  readonly sourceRoleId?: string;
}

interface Props {
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly sourceRoleId?: string;
  onClose(): void;
}

/** A role of the organisation's own, mostly as a copy of another. */
export function RoleCreateDialog({ roles, sourceRoleId, onClose }: Props) {
  const { t } = useTranslation('organization');
  const navigate = useNavigate();
  const [form] = Form.useForm<Draft>();
  const command = useCommand(RoleCreateDocument, {
    form,
    success: t('roleCreate.done'),
    onDone: ({ role }) => role != null && navigate(urls.role(role.id), { replace: true }),
  });
  return (
    <FormDialog
      title={t('roleCreate.title')}
      form={form}
      command={command}
      initial={{ sourceRoleId }}
      submit={t('create.confirm')}
      onSubmit={(draft: Draft) => void command.run({ input: draft })}
      onClose={onClose}
    >
      <Form.Item name="sourceRoleId" label={t('roleCreate.source')} extra={t('roleCreate.sourceHint')}>
        <Select
          allowClear
          placeholder={t('roleCreate.empty')}
          aria-label={t('roleCreate.source')}
          options={roles.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <NameFields under="names" autoFocus />
      <CodeField />
    </FormDialog>
  );
}
