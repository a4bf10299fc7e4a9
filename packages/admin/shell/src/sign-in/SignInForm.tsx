import type { FormEvent } from 'react';
import { DemoAccounts } from './DemoAccounts.js';
import { Field } from './Field.js';
import { SignInDocument } from './gql/graphql.js';
import { PasswordField } from './PasswordField.js';
import { ProviderButtons } from './ProviderButtons.js';
import styles from './sign-in.module.css';
import type { Installation } from './start.js';
import { useMessages } from './useMessages.js';
import { type SignInOptions, textsOf, useSignIn } from './useSignIn.js';

interface Props extends SignInOptions {
  readonly installation: Installation;
  /** Known already: whoever renews a session only gives the password. */
  readonly account?: string;
  /** What went wrong before, in words. */
  readonly alert?: string;
}

export function SignInForm({ installation, account, alert, ...options }: Props) {
  const messages = useMessages();
  const { errors, setErrors, isRunning, submit } = useSignIn(SignInDocument, {
    ...options,
    payloadOf: (result) => result.sessionStart,
  });

  const signIn = (name: string, password: string): void => {
    const missing = { ...(name === '' && { account: messages.required }), ...(password === '' && { password: messages.required }) };
    if (Object.keys(missing).length > 0) setErrors(missing);
    else void submit({ input: { account: name, password } });
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const texts = textsOf(event.currentTarget);
    signIn(texts.account?.trim() ?? '', texts.password ?? '');
  };

  return (
    <>
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        {(errors.form ?? alert) !== undefined && (
          <p className={styles.alert} role="alert">
            {errors.form ?? alert}
          </p>
        )}
        <Field
          label={messages.account}
          name="account"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={account}
          autoFocus={account === undefined}
          error={errors.account}
        />
        <PasswordField
          label={messages.password}
          name="password"
          autoComplete="current-password"
          autoFocus={account !== undefined}
          error={errors.password}
        />
        <button type="submit" className={styles.primary} disabled={isRunning}>
          {isRunning ? messages.submitting : messages.submit}
        </button>
      </form>
      {account === undefined && <ProviderButtons providers={installation.identityProviders} language={options.language} />}
      {installation.isDemo && account === undefined && (
        <DemoAccounts accounts={installation.demoAccounts} isDisabled={isRunning} onPick={signIn} />
      )}
    </>
  );
}
