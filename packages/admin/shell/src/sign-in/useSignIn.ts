import type { Viewer } from '@shouwen/admin-kit';
import { rememberSession } from '@shouwen/admin-kit/preferences';
import type { Language } from '@shouwen/shared';
import { useState } from 'react';
import type { SignedInFragment, StepFragment, TypedDocumentString } from './gql/graphql.js';
import { ask } from './plain-graphql.js';
import { useMessages } from './useMessages.js';
import { viewerOf } from './viewer-of.rules.js';

interface Payload {
  readonly viewer: SignedInFragment | null;
  readonly step: StepFragment | null;
  readonly recoveryCodes?: readonly string[] | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null; readonly message: string }[];
}

export interface SignInErrors {
  readonly form?: string;
  readonly [field: string]: string | undefined;
}

/** Where signing in leads: in, or to what is asked next. */
export interface SignInOptions {
  readonly language: Language;
  onSignedIn(viewer: Viewer, recoveryCodes?: readonly string[]): void;
  onStep(step: StepFragment): void;
  /** The steps took too long: from the start. */
  onExpired(message: string): void;
}

/** Every way and step in: each sends one mutation and ends in a viewer, in the next step, or in errors at the fields. */
export function useSignIn<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  options: SignInOptions & { readonly payloadOf: (result: TResult) => Payload },
) {
  const messages = useMessages();
  const [errors, setErrors] = useState<SignInErrors>({});
  const [isRunning, setRunning] = useState(false);
  const settle = ({ viewer, step, recoveryCodes, userErrors }: Payload): void => {
    const expired = userErrors.find(({ code }) => code === 'SIGN_IN_EXPIRED');
    if (expired !== undefined) return void options.onExpired(expired.message);
    if (step !== null) return void options.onStep(step);
    if (viewer === null) return void setErrors(errorsByField(userErrors));
    rememberSession(true);
    options.onSignedIn(viewerOf(viewer), recoveryCodes ?? undefined);
  };
  const submit = async (variables: TVariables): Promise<void> => {
    setRunning(true);
    setErrors({});
    try {
      settle(options.payloadOf(await ask(document, variables, options.language)));
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
