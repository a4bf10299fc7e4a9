import { useQuery } from '@apollo/client/react';
import { Section, Time } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CustomerLooksDocument } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './CustomerPanels.module.css';

/** Who looked at this customer, the latest hours. */
export function LooksPanel({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation('system');
  const { data } = useQuery(CustomerLooksDocument, { variables: { customerId }, fetchPolicy: 'cache-and-network' });
  const log = data?.accessLog;
  if (log === undefined) return null;
  return (
    <Section title={t('access.who')} aside={<Link to={urls.accessLog({ customer: customerId })}>{t('access.all')}</Link>}>
      {log.nodes.length === 0 && <p className={styles.note}>{t('access.nobody')}</p>}
      <ul className={styles.list}>
        {log.nodes.map(({ id, person, kind, looks, lastAt }) => (
          <li key={id}>
            {person?.name} · {t(`access.kinds.${kind}`)} × {looks}
            <span className={styles.note}>
              <Time at={lastAt} form="full" />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
