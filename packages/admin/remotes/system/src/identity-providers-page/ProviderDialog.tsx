import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Checkbox, Form, type FormInstance, Input } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import {
  IdentityProviderCreateDocument,
  IdentityProviderUpdateDocument,
  type IdentityProviders_ProviderFragment as Provider,
} from '../gql/graphql.js';
import { ProviderTest } from './ProviderTest.js';
import { createInputOf, draftOf, NEW_PROVIDER, type ProviderDraft, updateInputOf } from './provider-draft.rules.js';

interface Props {
  readonly provider?: Provider;
  reload(): Promise<unknown>;
  onClose(): void;
}

/** Sets a provider up, or changes how it is: its address stays, because accounts are linked with it. */
export function ProviderDialog({ provider, reload, onClose }: Props) {
  const { t } = useTranslation('system');
  const [form] = Form.useForm<ProviderDraft>();
  const command = useSave({ provider, reload, onClose }, form);
  const required = [{ required: true, whitespace: true, message: t('signOn.required') }];
  return (
    <FormDialog
      title={t(provider ? 'signOn.editTitle' : 'signOn.new')}
      form={form}
      command={command}
      initial={provider ? draftOf(provider) : NEW_PROVIDER}
      onSubmit={(draft: ProviderDraft) => void command.save(draft)}
      onClose={onClose}
    >
      <Form.Item name="name" label={t('signOn.name')} extra={t('signOn.nameHint')} rules={required}>
        <Input autoFocus maxLength={100} />
      </Form.Item>
      <Form.Item name="issuer" label={t('signOn.issuer')} extra={t(provider ? 'signOn.issuerStays' : 'signOn.issuerHint')} rules={required}>
        <Input maxLength={200} disabled={provider !== undefined} inputMode="url" placeholder="https://id.example.cn" />
      </Form.Item>
      <ProviderTest form={form} />
      <Form.Item name="clientId" label={t('signOn.clientId')} extra={t('signOn.clientIdHint')} rules={required}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <SecretField form={form} isKept={provider?.hasSecret === true} />
      <Form.Item name="emailDomains" label={t('signOn.domains')} extra={t('signOn.domainsHint')}>
        <Input placeholder="example.cn" />
      </Form.Item>
      <Form.Item name="scope" label={t('signOn.scope')} extra={t('signOn.scopeHint')}>
        <Input maxLength={180} />
      </Form.Item>
      <Form.Item name="isEnabled" valuePropName="checked">
        <Checkbox>{t('signOn.enabled')}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
}

/** A secret goes in and never comes out: an empty field leaves what is kept. */
function SecretField({ form, isKept }: { readonly form: FormInstance<ProviderDraft>; readonly isKept: boolean }) {
  const { t } = useTranslation('system');
  const hasNone = Form.useWatch('hasNoSecret', form) === true;
  return (
    <>
      <Form.Item name="clientSecret" label={t('signOn.secret')} extra={t(isKept ? 'signOn.secretKept' : 'signOn.secretHint')}>
        <Input.Password maxLength={500} autoComplete="new-password" disabled={hasNone} />
      </Form.Item>
      <Form.Item name="hasNoSecret" valuePropName="checked">
        <Checkbox>{t('signOn.noSecret')}</Checkbox>
      </Form.Item>
    </>
  );
}

function useSave({ provider, reload, onClose }: Props, form: FormInstance<ProviderDraft>) {
  const { t } = useTranslation('system');
  const onDone = async (): Promise<void> => {
    await reload();
    onClose();
  };
  const create = useCommand(IdentityProviderCreateDocument, { form, success: t('signOn.created'), onDone });
  const update = useCommand(IdentityProviderUpdateDocument, { form, success: t('signOn.saved'), onDone });
  const save = (draft: ProviderDraft) =>
    provider ? update.run({ input: updateInputOf(draft, provider) }) : create.run({ input: createInputOf(draft) });
  return { ...(provider ? update : create), save };
}
