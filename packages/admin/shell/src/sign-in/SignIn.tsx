import type { Viewer } from '@shouwen/admin-kit';
import { preferLanguage } from '@shouwen/admin-kit/preferences';
import { LANGUAGES, type Language } from '@shouwen/shared';
import { useEffect, useState } from 'react';
import { FirstAdministratorForm } from './FirstAdministratorForm.js';
import { KeepLanguageDocument, type StepFragment } from './gql/graphql.js';
import type { SignInMessages } from './locales/zh-CN.js';
import { ask } from './plain-graphql.js';
import { SignInForm } from './SignInForm.js';
import { RecoveryCodes, StepForm } from './StepForms.js';
import styles from './sign-in.module.css';
import { askStart, type Installation } from './start.js';
import steps from './steps.module.css';
import { loadSignInMessages, MessagesProvider } from './useMessages.js';
import { languageEnum } from './viewer-of.rules.js';

/** Every language names itself, so that whoever cannot read the page finds their own. */
const OWN_NAMES: Readonly<Record<Language, string>> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };

export interface SignInProps {
  /** Null when the server did not answer. */
  readonly installation: Installation | null;
  readonly language: Language;
  readonly messages: SignInMessages;
  /** Over a page whose session ended: the account of whoever sits there. */
  readonly renewalOf?: string;
  /** Begun before, in this browser: by a provider, or before the page was loaded again. */
  readonly step?: StepFragment | null;
  /** How coming back from the identity provider ended, in words. */
  readonly result?: string;
  onSignedIn(viewer: Viewer): void;
}

export function SignIn(props: SignInProps) {
  const { renewalOf } = props;
  const isRenewal = renewalOf !== undefined;
  const [language, setLanguage] = useState(props.language);
  const [messages, setMessages] = useState(props.messages);
  const [installation, setInstallation] = useState(props.installation);
  const choose = async (chosen: Language): Promise<void> => {
    const [words, texts] = await Promise.all([loadSignInMessages(chosen), installationIn(chosen, installation)]);
    setMessages(words);
    setInstallation(texts);
    setLanguage(chosen);
    preferLanguage(chosen);
    document.documentElement.lang = chosen;
  };
  const onSignedIn = async (viewer: Viewer): Promise<void> => {
    // Chosen a moment ago on this page: that is newer than what the person once chose.
    if (language !== props.language) await keepLanguage(language);
    props.onSignedIn(language === props.language ? viewer : { ...viewer, language });
  };
  useEffect(() => {
    if (!isRenewal) document.title = `${messages.title} · ${messages.product}`;
  }, [messages, isRenewal]);
  return (
    <MessagesProvider value={messages}>
      <main className={styles.page}>
        <div className={styles.column}>
          <header className={styles.brand}>
            <Mark logoUrl={installation?.logoUrl ?? null} seal={messages.seal} />
            <div>
              <h1>{installation?.name ?? messages.product}</h1>
              <p>{installation?.creed ?? messages.motto}</p>
            </div>
          </header>
          {isRenewal && <p className={styles.alert}>{messages.expired}</p>}
          {installation?.maintenance.isOn && (
            <p className={styles.alert} role="status">
              {[messages.maintenance, installation.maintenance.reason].filter(Boolean).join(' ')}
            </p>
          )}
          <Body
            {...props}
            installation={installation}
            language={language}
            messages={messages}
            onSignedIn={(viewer) => void onSignedIn(viewer)}
          />
        </div>
        {!isRenewal && <Languages installation={installation} language={language} onChoose={(chosen) => void choose(chosen)} />}
      </main>
    </MessagesProvider>
  );
}

/** The organisation's own logo, or the product's seal. The name stands beside it, so it says nothing itself. */
function Mark({ logoUrl, seal }: { readonly logoUrl: string | null; readonly seal: string }) {
  if (logoUrl !== null) return <img className={styles.logo} src={logoUrl} alt="" />;
  return (
    <span className={styles.seal} aria-hidden="true">
      {seal}
    </span>
  );
}

interface LanguagesProps {
  readonly installation: Installation | null;
  readonly language: Language;
  onChoose(language: Language): void;
}

/** Those the organisation offers, and the one that is shown. */
function Languages({ installation, language, onChoose }: LanguagesProps) {
  const offered = LANGUAGES.filter((each) => each === language || (installation?.languages.includes(languageEnum(each)) ?? true));
  return (
    <footer className={styles.languages}>
      {offered.map((each) => (
        <button key={each} type="button" lang={each} aria-pressed={each === language} onClick={() => onChoose(each)}>
          {OWN_NAMES[each]}
        </button>
      ))}
    </footer>
  );
}

function Body({ installation, language, messages, renewalOf, step: begun, result, onSignedIn }: SignInProps) {
  const [step, setStep] = useState(begun ?? null);
  const [alert, setAlert] = useState(result);
  const [entered, setEntered] = useState<Entered | null>(null);
  if (installation === null) return <UnreachableCard messages={messages} />;
  if (entered !== null) return <RecoveryCodes codes={entered.codes} onDone={() => onSignedIn(entered.viewer)} />;
  const startAgain = (message?: string): void => {
    setStep(null);
    setAlert(message);
  };
  const options = {
    language,
    onSignedIn: (viewer: Viewer, codes?: readonly string[]) => (codes === undefined ? onSignedIn(viewer) : setEntered({ viewer, codes })),
    onStep: setStep,
    onExpired: startAgain,
  };
  if (installation.needsFirstAdministrator) return <FirstAdministratorForm {...options} installation={installation} />;
  if (step === null) return <SignInForm {...options} installation={installation} account={renewalOf} alert={alert} />;
  return (
    <>
      <StepForm key={step.kind} {...options} step={step} installation={installation} />
      <button type="button" className={steps.again} onClick={() => startAgain()}>
        {messages.back}
      </button>
    </>
  );
}

/** In, but for codes that are shown only now. */
interface Entered {
  readonly viewer: Viewer;
  readonly codes: readonly string[];
}

function UnreachableCard({ messages }: { readonly messages: SignInMessages }) {
  return (
    <div className={styles.form} role="alert">
      <h2 className={styles.unreachable}>{messages.unreachable}</h2>
      <p className={styles.lead}>{messages.unreachableHint}</p>
      <button type="button" className={styles.primary} onClick={() => location.reload()}>
        {messages.retry}
      </button>
    </div>
  );
}

/** On the first visit the server's own texts are on the page too: what an organisation may start from. */
async function installationIn(language: Language, before: Installation | null): Promise<Installation | null> {
  if (before?.needsFirstAdministrator !== true) return before;
  return askStart(language).then(
    ({ installation }) => installation,
    () => before,
  );
}

/** A preference that could not be kept is no reason to keep someone out. */
async function keepLanguage(language: Language): Promise<void> {
  await ask(KeepLanguageDocument, { input: { language: languageEnum(language) } }, language).catch(() => undefined);
}
