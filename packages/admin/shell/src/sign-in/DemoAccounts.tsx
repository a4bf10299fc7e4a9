import { DEMO_PASSWORD } from '@shouwen/shared';
import styles from './sign-in.module.css';
import { useMessages } from './useMessages.js';

interface Props {
  readonly accounts: readonly string[];
  readonly isDisabled: boolean;
  onPick(account: string, password: string): void;
}

export function DemoAccounts({ accounts, isDisabled, onPick }: Props) {
  const messages = useMessages();
  const roles: Readonly<Record<string, string>> = messages.roles;
  return (
    <section className={styles.demo} aria-label={messages.demo}>
      <p>
        {messages.demo}
        <span>
          {messages.demoPassword} <code>{DEMO_PASSWORD}</code>
        </span>
      </p>
      <div className={styles.chips}>
        {accounts.map((account) => (
          <button key={account} type="button" disabled={isDisabled} onClick={() => onPick(account, DEMO_PASSWORD)}>
            <b>{roles[account] ?? account}</b>
            {account}
          </button>
        ))}
      </div>
    </section>
  );
}
