import { useQuery } from '@apollo/client/react';
import { type Ability, AbilityButton, Icon, Section } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CustomerProductsDocument, type CustomerProducts_ProductFragment as Product } from '../gql/graphql.js';
import { CustomerProductDialog } from './CustomerProductDialog.js';
import styles from './CustomerProducts.module.css';
import { ProductLine } from './ProductLine.js';

interface Props {
  readonly customerId: string;
  readonly ability: Ability;
}

/** What the customer owns, and how its warranties stand. */
export function CustomerProducts({ customerId, ability }: Props) {
  const { t } = useTranslation('desk');
  const [opened, setOpened] = useState<Product | 'new' | null>(null);
  const query = useQuery(CustomerProductsDocument, { variables: { customerId }, fetchPolicy: 'cache-and-network' });
  const products = query.data?.customer?.products;
  const add = (
    <AbilityButton size="small" ability={ability} onClick={() => setOpened('new')}>
      {t('product.add')}
    </AbilityButton>
  );
  return (
    <Section title={t('product.title')} aside={add}>
      {products?.totalCount === 0 && <p className={styles.soft}>{t('product.none')}</p>}
      <ul className={styles.list}>
        {products?.nodes.map((product) => (
          <li key={product.id}>
            <ProductLine product={product} />
            {ability.allowed && (
              <Button
                type="text"
                size="small"
                icon={<Icon name="edit" size={14} />}
                aria-label={t('product.edit', { model: product.model })}
                onClick={() => setOpened(product)}
              />
            )}
          </li>
        ))}
      </ul>
      {products?.pageInfo.hasNextPage && (
        <Button size="small" onClick={() => void query.fetchMore({ variables: { after: products.pageInfo.endCursor } })}>
          {t('product.more')}
        </Button>
      )}
      {opened !== null && (
        <CustomerProductDialog
          customerId={customerId}
          product={opened === 'new' ? null : opened}
          onDone={() => void query.refetch()}
          onClose={() => setOpened(null)}
        />
      )}
    </Section>
  );
}
