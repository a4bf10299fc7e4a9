import { LIMITS } from '@shouwen/shared';
import { type FormEvent, lazy, type ReactNode, Suspense, useState } from 'react';
import { Field } from './Field.js';
import { ChoosePasswordDocument, ConfirmFactorDocument, ProveDocument, type StepFragment } from './gql/graphql.js';
import { PasswordField } from './PasswordField.js';
import { passwordHint } from './password-hint.rules.js';
import styles from './sign-in.module.css';
import type { Installation } from './start.js';
import steps from './steps.module.css';
import { useMessages } from './useMessages.js';
import { type SignInOptions, textsOf, useSignIn } from './useSignIn.js';

/** Few see it, so the page does not carry it. */
const QrCode = lazy(async () => ({ default: (await import('./QrCode.js')).QrCode }));

/** What is asked of somebody between their password and the panel. */
export function StepForm({
  step,
  installation,
  ...options
}: SignInOptions & { readonly step: StepFragment; readonly installation: Installation }) {
  if (step.kind === 'SECOND_FACTOR') return <ProveForm {...options} />;
  if (step.kind === 'PASSWORD_CHANGE') return <ChangeForm {...options} installation={installation} />;
  return <SetupForm {...options} setup={step.setup} />;
}

function ProveForm(options: SignInOptions) {
  const messages = useMessages();
  const { errors, setErrors, isRunning, submit } = useSignIn(ProveDocument, { ...options, payloadOf: (result) => result.sessionProve });
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const code = textsOf(event.currentTarget).code?.trim() ?? '';
    if (code === '') setErrors({ code: messages.required });
    else void submit({ input: { code } });
  };
  return (
    <StepFrame title={messages.proveTitle} lead={messages.proveHint} alert={errors.form} isRunning={isRunning} onSubmit={onSubmit}>
      <CodeField error={errors.code} />
    </StepFrame>
  );
}

/** Digits from an app, or a recovery code: so no numeric keypad alone. */
function CodeField({ error, isNumeric = false }: { readonly error?: string; readonly isNumeric?: boolean }) {
  const messages = useMessages();
  return (
    <Field
      label={messages.code}
      name="code"
      autoComplete="one-time-code"
      inputMode={isNumeric ? 'numeric' : 'text'}
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={LIMITS.code}
      autoFocus
      error={error}
    />
  );
}

function ChangeForm({ installation, ...options }: SignInOptions & { readonly installation: Installation }) {
  const messages = useMessages();
  const { errors, setErrors, isRunning, submit } = useSignIn(ChoosePasswordDocument, {
    ...options,
    payloadOf: (result) => result.sessionPasswordChange,
  });
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { password = '', repeat = '' } = textsOf(event.currentTarget);
    if (password === '') setErrors({ password: messages.required });
    else if (password !== repeat) setErrors({ repeat: messages.repeatWrong });
    else void submit({ input: { password } });
  };
  return (
    <StepFrame title={messages.changeTitle} lead={messages.changeHint} alert={errors.form} isRunning={isRunning} onSubmit={onSubmit}>
      <PasswordField
        label={messages.newPassword}
        name="password"
        autoComplete="new-password"
        autoFocus
        hint={passwordHint(messages, installation.passwordPolicy)}
        error={errors.password}
      />
      <PasswordField label={messages.repeat} name="repeat" autoComplete="new-password" error={errors.repeat} />
    </StepFrame>
  );
}

function SetupForm({ setup, ...options }: SignInOptions & { readonly setup: StepFragment['setup'] }) {
  const messages = useMessages();
  const { errors, setErrors, isRunning, submit } = useSignIn(ConfirmFactorDocument, {
    ...options,
    payloadOf: (result) => result.sessionFactorConfirm,
  });
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const code = textsOf(event.currentTarget).code?.trim() ?? '';
    if (code === '') setErrors({ code: messages.required });
    else void submit({ input: { code } });
  };
  return (
    <StepFrame title={messages.setupTitle} lead={messages.setupHint} alert={errors.form} isRunning={isRunning} onSubmit={onSubmit}>
      {setup !== null && (
        <Suspense fallback={<div className={steps.qr} />}>
          <QrCode text={setup.uri} label={messages.qr} />
        </Suspense>
      )}
      {setup !== null && (
        <p className={styles.hint}>
          {messages.setupKey}
          <code className={steps.key}>{setup.secret.match(/.{1,4}/g)?.join(' ')}</code>
        </p>
      )}
      <CodeField error={errors.code} isNumeric />
    </StepFrame>
  );
}

interface FrameProps {
  readonly title: string;
  readonly lead: string;
  readonly alert?: string;
  readonly isRunning: boolean;
  readonly children: ReactNode;
  onSubmit(event: FormEvent<HTMLFormElement>): void;
}

function StepFrame({ title, lead, alert, isRunning, children, onSubmit }: FrameProps) {
  const messages = useMessages();
  return (
    <form className={styles.form} onSubmit={onSubmit} noValidate aria-label={title}>
      <h2 className={steps.step}>{title}</h2>
      <p className={styles.lead}>{lead}</p>
      {alert !== undefined && (
        <p className={styles.alert} role="alert">
          {alert}
        </p>
      )}
      {children}
      <button type="submit" className={styles.primary} disabled={isRunning}>
        {isRunning ? messages.submitting : messages.confirm}
      </button>
    </form>
  );
}

/** Shown once, before the panel opens. */
export function RecoveryCodes({ codes, onDone }: { readonly codes: readonly string[]; onDone(): void }) {
  const messages = useMessages();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(codes.join('\n'));
    setCopied(true);
  };
  return (
    <section className={styles.form} aria-label={messages.codesTitle}>
      <h2 className={steps.step}>{messages.codesTitle}</h2>
      <p className={styles.lead}>{messages.codesHint}</p>
      <ul className={steps.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      {navigator.clipboard !== undefined && (
        <button type="button" className={steps.secondary} onClick={() => void copy()}>
          {isCopied ? messages.copied : messages.copy}
        </button>
      )}
      <button type="button" className={styles.primary} onClick={onDone}>
        {messages.codesDone}
      </button>
    </section>
  );
}
