import { useApolloClient, useQuery } from '@apollo/client/react';
import { FileButton, sendFile, useCommand, useToast } from '@shouwen/admin-kit';
import { Button, Form } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganisationLogoDocument, OrganisationLogoRemoveDocument } from '../gql/graphql.js';
import styles from './OrganisationLogo.module.css';

const TYPES = ['image/png', 'image/jpeg', 'image/webp'];
const MAX_BYTES = 512 * 1024;

/** The organisation's logo: sent as soon as it is chosen, shown everywhere at once. */
export function OrganisationLogo({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { t } = useTranslation('system');
  const { data } = useQuery(OrganisationLogoDocument);
  const { error, isSending, send } = useSendLogo();
  const client = useApolloClient();
  const remove = useCommand(OrganisationLogoRemoveDocument, {
    success: t('logo.removed'),
    onDone: () => client.refetchQueries({ include: 'active' }),
  });
  const logoUrl = data?.organisation.logoUrl ?? null;
  return (
    <Form layout="vertical">
      <Form.Item
        label={t('logo.label')}
        extra={<span className={styles.hint}>{t('logo.hint')}</span>}
        {...(error !== null && { validateStatus: 'error' as const, help: error })}
      >
        <div className={styles.row}>
          {logoUrl === null ? <span className={styles.none}>{t('logo.none')}</span> : <img src={logoUrl} alt={t('logo.label')} />}
          {!isReadOnly && <FileButton label={t('logo.choose')} accept={TYPES.join()} isBusy={isSending} onFile={send} />}
          {!isReadOnly && logoUrl !== null && (
            <Button loading={remove.running} onClick={() => void remove.run({})}>
              {t('logo.remove')}
            </Button>
          )}
        </div>
      </Form.Item>
    </Form>
  );
}

function useSendLogo() {
  const { t } = useTranslation('system');
  const client = useApolloClient();
  const toast = useToast();
  const [error, setError] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async (file: File): Promise<void> => {
    if (!TYPES.includes(file.type)) return setError(t('logo.notPicture'));
    if (file.size > MAX_BYTES) return setError(t('logo.tooLarge'));
    setSending(true);
    const { isDone, refusal } = await sendFile('/files/organisation/logo', { method: 'POST', body: file });
    setSending(false);
    setError(isDone ? null : (refusal ?? t('logo.failed')));
    if (!isDone) return;
    toast.done(t('logo.sent'));
    await client.refetchQueries({ include: 'active' });
  };
  return { error, isSending, send };
}
