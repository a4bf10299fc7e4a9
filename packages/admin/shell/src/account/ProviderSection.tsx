import { Section, Time, useCommand, useSearchState } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProviderLinkBeginDocument, ProviderUnlinkDocument } from '../gql/graphql.js';
import styles from './account.module.css';
import { PasswordModal } from './PasswordModal.js';
import type { Security } from './SecurityPage.js';

interface Props {
  readonly security: Security;
  readonly provider: { readonly name: string } | null;
  onChanged(): void;
}

/** Accounts at the identity provider that sign me in; nothing where the installation has none and I have none. */
export function ProviderSection({ security, provider, onChanged }: Props) {
  const { t } = useTranslation('shell');
  const [isLinking, setLinking] = useState(false);
  const [result] = useSearchState('provider');
  const unlink = useCommand(ProviderUnlinkDocument, { success: t('account.providerUnlinked'), onDone: onChanged });
  const { providerLinks } = security;
  if (provider === null && providerLinks.length === 0) return null;
  const aside = provider && <Button onClick={() => setLinking(true)}>{t('account.providerLink', provider)}</Button>;
  return (
    <Section title={t('account.provider')} aside={aside}>
      {(result === 'linked' || result === 'taken') && (
        <p className={styles.note} role="status">
          {t(result === 'linked' ? 'account.providerLinked' : 'account.providerTaken')}
        </p>
      )}
      {providerLinks.length === 0 && <p>{t('account.providerNone')}</p>}
      <ul className={styles.links}>
        {providerLinks.map(({ id, issuer, email, linkedAt }) => (
          <li key={id}>
            <span>{email ?? new URL(issuer).hostname}</span>
            <span className={styles.note}>
              {t('account.linkedAt')} <Time at={linkedAt} />
            </span>
            <Button size="small" disabled={unlink.running} onClick={() => void unlink.run({ input: { providerLinkId: id } })}>
              {t('account.providerUnlink')}
            </Button>
          </li>
        ))}
      </ul>
      {isLinking && provider !== null && (
        <PasswordModal
          title={t('account.providerLink', provider)}
          okText={t('account.factorNext')}
          document={ProviderLinkBeginDocument}
          onDone={({ url }) => url && location.assign(url)}
          onClose={() => setLinking(false)}
        />
      )}
    </Section>
  );
}
