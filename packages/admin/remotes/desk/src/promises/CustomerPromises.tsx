import { useQuery } from '@apollo/client/react';
import { Section } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CustomerPromisesDocument } from '../gql/graphql.js';
import { urls } from '../urls.js';
import { PromiseLine } from './PromiseLine.js';
import styles from './Promises.module.css';

/** What was promised to a customer on any ticket one may see; nothing where there was nothing. */
export function CustomerPromises({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation('desk');
  const query = useQuery(CustomerPromisesDocument, { variables: { customerId }, fetchPolicy: 'cache-and-network' });
  const promises = query.data?.customer?.promises;
  if (promises === undefined || promises.nodes.length === 0) return null;
  return (
    <Section title={t('promises.title')} aside={promises.totalCount}>
      <ul className={styles.list}>
        {promises.nodes.map((promise) => (
          <li key={promise.id}>
            <PromiseLine promise={promise} />
            {promise.ticket != null && <Link to={urls.ticket(promise.ticket.id)}>{promise.ticket.number}</Link>}
          </li>
        ))}
      </ul>
      {promises.pageInfo.hasNextPage && (
        <Button type="text" size="small" onClick={() => void query.fetchMore({ variables: { after: promises.pageInfo.endCursor } })}>
          {t('product.more')}
        </Button>
      )}
    </Section>
  );
}
