import { LIMITS } from '@shouwen/shared';
import type { FormEvent } from 'react';
import { Field } from './Field.js';
import { CreateFirstAdministratorDocument } from './gql/graphql.js';
import { PasswordField } from './PasswordField.js';
import { PlaybookField } from './PlaybookField.js';
import { passwordHint } from './password-hint.rules.js';
import styles from './sign-in.module.css';
import type { Installation } from './start.js';
import steps from './steps.module.css';
import { useMessages } from './useMessages.js';
import { type SignInOptions, textsOf, useSignIn } from './useSignIn.js';

/** The first visit of an empty installation: whoever can read the server's terminal becomes its administrator. */
export function FirstAdministratorForm({ installation, ...options }: SignInOptions & { readonly installation: Installation }) {
  const messages = useMessages();
  const { errors, isRunning, submit } = useSignIn(CreateFirstAdministratorDocument, {
    ...options,
    onSignedIn(viewer, codes) {
      // The first page of an organisation is its checklist.
      history.replaceState(null, '', '/admin/system/setup');
      options.onSignedIn(viewer, codes);
    },
    payloadOf: (result) => result.firstAdministratorCreate,
  });
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { setupToken = '', organisation = '', playbook, name = '', account = '', password = '' } = textsOf(event.currentTarget);
    void submit({
      input: {
        ...{ setupToken: setupToken.trim(), name: name.trim(), account: account.trim(), password },
        ...(organisation.trim() !== '' && { organisation: organisation.trim() }),
        ...(playbook !== undefined && { playbook }),
      },
    });
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <h2 className={steps.step}>{messages.firstTitle}</h2>
      <p className={styles.lead}>{messages.firstHint}</p>
      {errors.form !== undefined && (
        <p className={styles.alert} role="alert">
          {errors.form}
        </p>
      )}
      <Field
        label={messages.setupToken}
        name="setupToken"
        autoComplete="one-time-code"
        spellCheck={false}
        required
        autoFocus
        error={errors.setupToken}
      />
      <Field
        label={messages.organisation}
        name="organisation"
        autoComplete="organization"
        maxLength={LIMITS.name}
        error={errors.organisation}
      />
      {installation.playbooks.length > 0 && <PlaybookField installation={installation} error={errors.playbook} />}
      <Field label={messages.name} name="name" autoComplete="name" required maxLength={LIMITS.name} error={errors.name} />
      <Field
        label={messages.account}
        name="account"
        autoComplete="username"
        autoCapitalize="none"
        required
        maxLength={LIMITS.account}
        error={errors.account}
      />
      <PasswordField
        label={messages.newPassword}
        name="password"
        autoComplete="new-password"
        required
        minLength={installation.passwordPolicy.minLength}
        hint={passwordHint(messages, installation.passwordPolicy)}
        error={errors.password}
      />
      <button type="submit" className={styles.primary} disabled={isRunning}>
        {isRunning ? messages.submitting : messages.create}
      </button>
    </form>
  );
}
