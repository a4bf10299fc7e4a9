import { useCommand } from '@shouwen/admin-kit';
import { Modal } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { IdentityProviderRemoveDocument, type IdentityProviders_ProviderFragment as Provider } from '../gql/graphql.js';

interface Props {
  readonly provider: Provider;
  reload(): Promise<unknown>;
  onClose(): void;
}

/** Cannot be undone, and some may have no other way in: so it is asked about. */
export function RemoveProviderDialog({ provider, reload, onClose }: Props) {
  const { t } = useTranslation('system');
  const { id, version, name, linkCount } = provider;
  const onDone = async (): Promise<void> => {
    await reload();
    onClose();
  };
  const command = useCommand(IdentityProviderRemoveDocument, { success: t('signOn.removed'), onDone });
  return (
    <Modal
      open
      title={t('signOn.removeTitle', { name })}
      okText={t('signOn.remove')}
      okButtonProps={{ danger: true }}
      cancelText={t('signOn.cancel')}
      confirmLoading={command.running}
      onCancel={onClose}
      onOk={() => void command.run({ input: { identityProviderId: id, version } })}
    >
      <p>{t('signOn.removeAsk', { count: linkCount })}</p>
    </Modal>
  );
}
