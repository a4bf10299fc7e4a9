import { useTranslation } from 'react-i18next';
import styles from './CustomerPage.module.css';

interface Props {
  readonly tier: { readonly name: string; readonly gives: readonly string[] } | null | undefined;
}

/** What a customer may expect by their tier, said to whoever serves them; nothing where it gives nothing. */
export function TierGives({ tier }: Props) {
  const { t } = useTranslation('desk');
  if (tier == null || tier.gives.length === 0) return null;
  return (
    <ul className={styles.gives} aria-label={t('customer.gives', { tier: tier.name })}>
      {tier.gives.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
