import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { type MailEncryption, MailServerSetDocument, type Mail_ServerFragment as Server } from '../gql/graphql.js';

interface Props {
  readonly server: Server;
  reload(): Promise<unknown>;
  onClose(): void;
}

interface Draft {
  readonly host: string;
  /** As the field has it: text once it was changed. */
  readonly port: number | string;
  readonly encryption: MailEncryption;
  readonly account?: string;
  readonly password?: string;
  readonly sender: string;
}

const ENCRYPTIONS: readonly MailEncryption[] = ['TLS', 'STARTTLS'];
const USUAL_PORT: Readonly<Record<MailEncryption, number>> = { TLS: 465, STARTTLS: 587 };

/** Names the server. A password goes in and never comes out: an empty field leaves what is kept. */
export function ServerDialog({ server, reload, onClose }: Props) {
  const { t } = useTranslation('system');
  const [form] = Form.useForm<Draft>();
  const onDone = async (): Promise<void> => {
    await reload();
    onClose();
  };
  const command = useCommand(MailServerSetDocument, { form, success: t('mail.saved'), onDone });
  const required = [{ required: true, whitespace: true, message: t('mail.required') }];
  const save = ({ account, password, port, ...draft }: Draft): void =>
    void command.run({
      input: { ...draft, port: Number(port), version: server.version, account: account?.trim() || null, password: password || null },
    });
  return (
    <FormDialog
      title={t('mail.server')}
      form={form}
      command={command}
      initial={{ ...server, host: server.host ?? '', account: server.account ?? '', password: '' }}
      onSubmit={save}
      onClose={onClose}
    >
      <Form.Item name="host" label={t('mail.host')} rules={required}>
        <Input autoFocus maxLength={253} placeholder="mail.example.cn" />
      </Form.Item>
      <Form.Item name="encryption" label={t('mail.encryption')} extra={t('mail.encryptionHint')}>
        <Select
          aria-label={t('mail.encryption')}
          options={ENCRYPTIONS.map((value) => ({ value, label: t(`mail.encryptions.${value}`) }))}
          onChange={(value: MailEncryption) => form.setFieldValue('port', USUAL_PORT[value])}
        />
      </Form.Item>
      <Form.Item name="port" label={t('mail.port')} rules={[{ required: true, message: t('mail.required') }]}>
        <Input type="number" min={1} max={65_535} />
      </Form.Item>
      <Form.Item name="sender" label={t('mail.sender')} extra={t('mail.senderHint')} rules={required}>
        <Input maxLength={200} placeholder="首问 <service@example.cn>" />
      </Form.Item>
      <Form.Item name="account" label={t('mail.account')} extra={t('mail.accountHint')}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="password" label={t('mail.password')} extra={t(server.hasPassword ? 'mail.passwordKept' : 'mail.passwordHint')}>
        <Input.Password maxLength={500} autoComplete="new-password" />
      </Form.Item>
    </FormDialog>
  );
}
