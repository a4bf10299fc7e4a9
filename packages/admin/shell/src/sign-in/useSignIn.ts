import type { Viewer } from '@shouwen/admin-kit';
import { rememberSession } from '@shouwen/admin-kit/preferences';
import type { Language } from '@shouwen/shared';
import { useState } from 'react';
import type { SignedInFragment, TypedDocumentString } from './gql/graphql.js';
import { ask } from './plain-graphql.js';
import { useMessages } from './useMessages.js';
import { viewerOf } from './viewer-of.rules.js';

interface Payload {
  readonly viewer: SignedInFragment | null;
  readonly userErrors: readonly { readonly field: readonly string[] | null; readonly message: string }[];
}

export interface SignInErrors {
  readonly form?: string;
  readonly [field: string]: string | undefined;
}

/** Both ways in: an account and its password, or the set-up token of an empty installation. */
export function useSignIn<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  options: { readonly language: Language; readonly payloadOf: (result: TResult) => Payload; readonly onSignedIn: (viewer: Viewer) => void },
) {
  const messages = useMessages();
  const [errors, setErrors] = useState<SignInErrors>({});
  const [isRunning, setRunning] = useState(false);
  const submit = async (variables: TVariables): Promise<void> => {
    setRunning(true);
    setErrors({});
    try {
      const { viewer, userErrors } = options.payloadOf(await ask(document, variables, options.language));
      if (viewer === null) setErrors(errorsByField(userErrors));
      else {
        rememberSession(true);
        options.onSignedIn(viewerOf(viewer));
      }
    } catch {
      setErrors({ form: messages.unreachable });
    } finally {
      setRunning(false);
    }
  };
  return { errors, setErrors, isRunning, submit };
}

function errorsByField(userErrors: Payload['userErrors']): SignInErrors {
  return Object.fromEntries(userErrors.map(({ field, message }) => [field?.at(-1) ?? 'form', message]));
}

/** What a form holds, as text. */
export function textsOf(form: HTMLFormElement): Readonly<Record<string, string>> {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}
