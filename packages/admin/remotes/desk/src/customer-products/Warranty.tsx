import { type Meaning, MeaningChip } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { CustomerProducts_ProductFragment as Product } from '../gql/graphql.js';

const MEANING: Readonly<Record<Product['warranty'], Meaning>> = { UNKNOWN: 'paused', VALID: 'ok', ENDING: 'risk', OVER: 'paused' };
const DAY_MS = 86_400_000;

/** How a warranty stands, with the share of it that is left as the ring. One that is over is no broken promise: red is kept for those. */
export function Warranty({ product }: { readonly product: Product }) {
  const { t } = useTranslation('desk');
  const { boughtOn, warrantyUntil, warranty } = product;
  if (warrantyUntil == null) return null;
  return (
    <MeaningChip meaning={MEANING[warranty]} share={shareLeft(boughtOn, warrantyUntil)}>
      {t(`product.warranty.${warranty}`, { date: warrantyUntil })}
    </MeaningChip>
  );
}

function shareLeft(from: string | null | undefined, until: string): number {
  const [start, end] = [from ?? until, until].map((day) => Date.parse(`${day}T00:00:00Z`)) as [number, number];
  return end > start ? (end - Date.now() + DAY_MS) / (end - start) : 1;
}
