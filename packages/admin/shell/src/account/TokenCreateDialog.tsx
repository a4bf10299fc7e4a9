import { DepartmentPicker, FormDialog, useCommand, useViewer, useWords } from '@shouwen/admin-kit';
import { Checkbox, Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiTokenCreateDocument } from '../gql/graphql.js';
import styles from './account.module.css';
import { SecretDialog } from './SecretDialog.js';

interface Draft {
  readonly name: string;
  readonly permissions: string[];
  readonly days: number;
  readonly departmentId?: string;
  readonly addresses?: string;
}

const VALID_DAYS = [30, 90, 180, 365];
const DAY_MS = 86_400_000;

interface Props {
  onClose(): void;
  onCreated(): void;
}

/** First what the token may do, then, once, the token itself. */
export function TokenCreateDialog({ onClose, onCreated }: Props) {
  const { t } = useTranslation('shell');
  const [form] = Form.useForm<Draft>();
  const [secret, setSecret] = useState<string | null>(null);
  const create = useCommand(ApiTokenCreateDocument, {
    form,
    onDone: (payload) => {
      setSecret(payload.secret);
      onCreated();
    },
  });
  if (secret !== null) return <SecretDialog secret={secret} onClose={onClose} />;
  const submit = ({ name, permissions, days, departmentId, addresses }: Draft): void => {
    const expiresAt = new Date(Date.now() + days * DAY_MS).toISOString();
    const departmentIds = departmentId ? [departmentId] : null;
    void create.run({ input: { name: name.trim(), permissions, expiresAt, departmentIds, addresses: addressesIn(addresses ?? '') } });
  };
  const required = { required: true, message: t('account.required') };
  return (
    <FormDialog
      title={t('account.newToken')}
      form={form}
      command={create}
      initial={{ days: 90, permissions: [] }}
      submit={t('account.issue')}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item name="name" label={t('account.tokenFor')} rules={[{ ...required, whitespace: true }]}>
        <Input autoFocus maxLength={LIMITS.name} placeholder={t('account.tokenForHint')} />
      </Form.Item>
      <Form.Item name="permissions" label={t('account.tokenPermissions')} rules={[required]}>
        <PermissionChoice />
      </Form.Item>
      <Form.Item name="departmentId" label={t('account.tokenDepartments')} extra={t('account.tokenDepartmentsHint')}>
        <DepartmentPicker />
      </Form.Item>
      <Form.Item name="addresses" label={t('account.tokenAddresses')} extra={t('account.tokenAddressesHint')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      <Form.Item name="days" label={t('account.tokenExpiry')}>
        <Select options={VALID_DAYS.map((days) => ({ value: days, label: t('account.days', { count: days }) }))} />
      </Form.Item>
    </FormDialog>
  );
}

/** One a line, or with commas or spaces between them; none is no limit. */
function addressesIn(text: string): string[] | null {
  const addresses = text.split(/[\s,，、;；]+/).filter((part) => part !== '');
  return addresses.length > 0 ? addresses : null;
}

function PermissionChoice({ value, onChange }: { readonly value?: string[]; readonly onChange?: (value: string[]) => void }) {
  const { permissions } = useViewer();
  const words = useWords();
  const nouns = [...new Set(permissions.map((permission) => permission.slice(0, permission.indexOf(':'))))];
  return (
    <Checkbox.Group className={styles.permissions} value={value} onChange={onChange}>
      {nouns.map((noun) => (
        <fieldset key={noun}>
          <legend>{words.subject(noun)}</legend>
          {permissions
            .filter((permission) => permission.startsWith(`${noun}:`))
            .map((permission) => (
              <Checkbox key={permission} value={permission}>
                {words.permission(permission)}
              </Checkbox>
            ))}
        </fieldset>
      ))}
    </Checkbox.Group>
  );
}
