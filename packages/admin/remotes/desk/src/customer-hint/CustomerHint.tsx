import { skipToken, useQuery } from '@apollo/client/react';
import { useDebounced } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CustomerHintDocument } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './CustomerHint.module.css';
import { hintAsked, hinted, type Typed } from './customer-hint.rules.js';

/** Who may be meant, while somebody new is written down: whoever has the name, the number or the address already. */
export function CustomerHint({ name, phone, email }: Typed) {
  const { t } = useTranslation('desk');
  const settled = useDebounced([name, phone, email].map((text) => text?.trim() ?? '').join('\n'), 250);
  const asked = hintAsked(settled);
  const { data } = useQuery(CustomerHintDocument, asked === null ? skipToken : { variables: asked, fetchPolicy: 'cache-and-network' });
  const known = asked === null ? [] : hinted([data?.called?.nodes, data?.written?.nodes, data?.named?.nodes]);
  return (
    <div aria-live="polite" className={styles.hint}>
      {known.length > 0 && (
        <>
          <span>{t('customerHint.title')}</span>
          <ul>
            {known.map(({ id, name: called, phone: number, address }) => (
              <li key={id}>
                <Link to={urls.customer(id)} target="_blank">
                  {called}
                </Link>
                <span className={styles.soft}>{[number, address].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
