import { useTranslation } from 'react-i18next';
import type { CustomerProducts_ProductFragment as Product } from '../gql/graphql.js';
import styles from './CustomerProducts.module.css';
import { Warranty } from './Warranty.js';

const TERMS = ['warrantyTerms', 'returnTerms', 'refundTerms', 'note'] as const;

/** A product in a few lines: what it is, how its warranty stands, on what terms it was sold. */
export function ProductLine({ product }: { readonly product: Product }) {
  const { t } = useTranslation('desk');
  const { model, serial, boughtOn } = product;
  return (
    <div className={styles.product}>
      <p className={styles.what}>
        <b>{model}</b>
        <Warranty product={product} />
      </p>
      <p className={styles.soft}>{[serial, boughtOn && t('product.boughtOnDay', { date: boughtOn })].filter(Boolean).join(' · ')}</p>
      {TERMS.filter((key) => product[key]).map((key) => (
        <p key={key} className={styles.soft}>
          {t(`product.${key}`)}: {product[key]}
        </p>
      ))}
    </div>
  );
}
