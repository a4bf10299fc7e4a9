import { Section, Time, useCommand, useSearchState } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProviderLinkBeginDocument, ProviderUnlinkDocument } from '../gql/graphql.js';
import styles from './account.module.css';
import { PasswordModal } from './PasswordModal.js';
import type { Security } from './SecurityPage.js';

/** How coming back from a provider ended, by the word in the address. */
const RESULTS = { linked: 'account.providerLinked', taken: 'account.providerTaken', foreign: 'account.providerForeign' } as const;
const isResult = (word: string): word is keyof typeof RESULTS => word in RESULTS;

interface Props {
  readonly security: Security;
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  onChanged(): void;
}

/** Accounts at identity providers that sign me in; nothing where the installation has none and I have none. */
export function ProviderSection({ security, providers, onChanged }: Props) {
  const { t } = useTranslation('shell');
  const [linking, setLinking] = useState<Props['providers'][number] | null>(null);
  const [result] = useSearchState('provider');
  const unlink = useCommand(ProviderUnlinkDocument, { success: t('account.providerUnlinked'), onDone: onChanged });
  const { providerLinks } = security;
  if (providers.length === 0 && providerLinks.length === 0) return null;
  const aside = providers.map((provider) => (
    <Button key={provider.id} onClick={() => setLinking(provider)}>
      {t('account.providerLink', { name: provider.name })}
    </Button>
  ));
  return (
    <Section title={t('account.provider')} aside={aside}>
      {isResult(result) && (
        <p className={styles.note} role="status">
          {t(RESULTS[result])}
        </p>
      )}
      {providerLinks.length === 0 && <p>{t('account.providerNone')}</p>}
      <ul className={styles.links}>
        {providerLinks.map(({ id, issuer, name, email, linkedAt, lastUsedAt }) => (
          <li key={id}>
            <span>
              {name ?? new URL(issuer).hostname}
              {email && <span className={styles.note}> {email}</span>}
            </span>
            <span className={styles.note}>
              {t(lastUsedAt ? 'account.providerUsedAt' : 'account.linkedAt')} <Time at={lastUsedAt ?? linkedAt} />
            </span>
            <Button size="small" disabled={unlink.running} onClick={() => void unlink.run({ input: { providerLinkId: id } })}>
              {t('account.providerUnlink')}
            </Button>
          </li>
        ))}
      </ul>
      {linking && (
        <PasswordModal
          title={t('account.providerLink', { name: linking.name })}
          okText={t('account.factorNext')}
          document={ProviderLinkBeginDocument}
          inputOf={(proof) => ({ ...proof, identityProviderId: linking.id })}
          onDone={({ url }) => url && location.assign(url)}
          onClose={() => setLinking(null)}
        />
      )}
    </Section>
  );
}
