import type { Language } from '@shouwen/shared';
import { useState } from 'react';
import { BeginAtProviderDocument } from './gql/graphql.js';
import { ask } from './plain-graphql.js';
import styles from './sign-in.module.css';
import steps from './steps.module.css';
import { useMessages } from './useMessages.js';

interface Props {
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  readonly language: Language;
}

/** The other ways in, where the installation has identity providers: the browser goes there and comes back. */
export function ProviderButtons({ providers, language }: Props) {
  const messages = useMessages();
  const [error, setError] = useState<string | null>(null);
  const [isRunning, setRunning] = useState(false);
  if (providers.length === 0) return null;
  const go = async (identityProviderId: string): Promise<void> => {
    setRunning(true);
    setError(null);
    const answer = await ask(BeginAtProviderDocument, { input: { identityProviderId } }, language).catch(() => null);
    const begun = answer?.providerSignInBegin;
    if (begun?.url) return location.assign(begun.url);
    setError(begun?.userErrors[0]?.message ?? messages.unreachable);
    setRunning(false);
  };
  return (
    <div className={steps.provider}>
      <p className={steps.or}>{messages.orProvider}</p>
      {providers.map(({ id, name }) => (
        <button key={id} type="button" className={steps.secondary} disabled={isRunning} onClick={() => void go(id)}>
          {messages.provider.replace('{name}', name)}
        </button>
      ))}
      {error !== null && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
