import type { Language } from '@shouwen/shared';
import { useState } from 'react';
import { BeginAtProviderDocument } from './gql/graphql.js';
import { ask } from './plain-graphql.js';
import styles from './sign-in.module.css';
import steps from './steps.module.css';
import { useMessages } from './useMessages.js';

/** The other way in, where the installation has an identity provider: the browser goes there and comes back. */
export function ProviderButton({ name, language }: { readonly name: string; readonly language: Language }) {
  const messages = useMessages();
  const [error, setError] = useState<string | null>(null);
  const [isRunning, setRunning] = useState(false);
  const go = async (): Promise<void> => {
    setRunning(true);
    setError(null);
    const answer = await ask(BeginAtProviderDocument, {}, language).catch(() => null);
    const begun = answer?.providerSignInBegin;
    if (begun?.url) return location.assign(begun.url);
    setError(begun?.userErrors[0]?.message ?? messages.unreachable);
    setRunning(false);
  };
  return (
    <div className={steps.provider}>
      <p className={steps.or}>{messages.orProvider}</p>
      <button type="button" className={steps.secondary} disabled={isRunning} onClick={() => void go()}>
        {messages.provider.replace('{name}', name)}
      </button>
      {error !== null && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
