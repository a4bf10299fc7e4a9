import { useQuery } from '@apollo/client/react';
import { type Ability, AbilityButton, Icon, Section, useWords } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ContactConsents_ConsentFragment as Consent, ContactConsentsDocument } from '../gql/graphql.js';
import { ConsentHistory } from './ConsentHistory.js';
import { ContactConsentDialog } from './ContactConsentDialog.js';
import styles from './ContactConsents.module.css';
import { byPurpose } from './consents.rules.js';

interface Props {
  readonly customerId: string;
  readonly ability: Ability;
}

/** For what and by which ways a customer agreed to be contacted, or refused; what was never asked is not there. */
export function ContactConsents({ customerId, ability }: Props) {
  const { t } = useTranslation('desk');
  const [opened, setOpened] = useState<'record' | 'history' | null>(null);
  const query = useQuery(ContactConsentsDocument, { variables: { customerId, isCurrent: true }, fetchPolicy: 'cache-and-network' });
  const consents = query.data?.customer?.contactConsents;
  const close = (): void => setOpened(null);
  const aside = (
    <span className={styles.end}>
      {(consents?.totalCount ?? 0) > 0 && (
        <Button type="text" size="small" onClick={() => setOpened('history')}>
          {t('consent.history')}
        </Button>
      )}
      <AbilityButton size="small" ability={ability} onClick={() => setOpened('record')}>
        {t('consent.record')}
      </AbilityButton>
    </span>
  );
  return (
    <Section title={t('consent.title')} aside={aside}>
      {consents?.totalCount === 0 && <p className={styles.soft}>{t('consent.none')}</p>}
      <ul className={styles.list}>
        {byPurpose(consents?.nodes ?? []).map(({ purpose, said }) => (
          <li key={purpose.id}>
            <span className={styles.purpose}>{purpose.name}</span>
            {said.map((consent) => (
              <Way key={consent.id} consent={consent} />
            ))}
          </li>
        ))}
      </ul>
      {opened === 'record' && <ContactConsentDialog customerId={customerId} onDone={() => void query.refetch()} onClose={close} />}
      {opened === 'history' && <ConsentHistory customerId={customerId} onClose={close} />}
    </Section>
  );
}

function Way({ consent: { channel, isGiven, saidOn } }: { readonly consent: Consent }) {
  const { t } = useTranslation('desk');
  const words = useWords();
  const said = t(isGiven ? 'consent.given' : 'consent.refused', { date: saidOn });
  return (
    <span className={isGiven ? styles.given : styles.refused} role="img" aria-label={`${words.channel(channel)}: ${said}`} title={said}>
      <Icon name={isGiven ? 'check' : 'close'} size={12} />
      {words.channel(channel)}
    </span>
  );
}
