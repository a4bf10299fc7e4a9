import { type Ability, AbilityButton, KeyValues, MeaningChip, Section } from '@shouwen/admin-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerUpkeep_CustomerFragment } from '../gql/graphql.js';
import { CustomerReviewDialog } from './CustomerReviewDialog.js';
import styles from './CustomerUpkeep.module.css';

interface Props {
  readonly customer: CustomerUpkeep_CustomerFragment;
  readonly ability: Ability;
}

/** How complete the file of a customer is, what is missing, and when somebody looks it over. */
export function CustomerUpkeep({ customer, ability }: Props) {
  const { t } = useTranslation('desk');
  const [isOpen, setOpen] = useState(false);
  const { upkeep } = customer;
  if (upkeep == null) return null;
  const { score, missing, reviewDueOn, isOverdue, lastReview } = upkeep;
  const review = (
    <AbilityButton size="small" ability={ability} onClick={() => setOpen(true)}>
      {t('upkeep.review')}
    </AbilityButton>
  );
  const due = isOverdue ? <MeaningChip meaning="broken">{t('upkeep.overdue', { date: reviewDueOn })}</MeaningChip> : reviewDueOn;
  const last = lastReview && [lastReview.reviewedOn, lastReview.reviewedBy?.name, `${lastReview.score}%`].filter(Boolean).join(' · ');
  const facts = [
    [t('upkeep.due'), due],
    [t('upkeep.last'), last],
    [t('upkeep.note'), lastReview?.note && <p className={styles.note}>{lastReview.note}</p>],
  ] as const;
  return (
    <Section title={`${t('upkeep.title')} ${score}%`} aside={review}>
      <meter className={styles.bar} aria-label={t('upkeep.score')} min={0} max={100} value={score} />
      {missing.length > 0 && (
        <p className={styles.soft}>{t('upkeep.missing', { names: missing.map(({ name }) => name).join(t('customer.between')) })}</p>
      )}
      {missing.length === 0 && <p className={styles.soft}>{t(score === 100 ? 'upkeep.whole' : 'upkeep.hidden')}</p>}
      <KeyValues items={facts.filter(([, value]) => value != null && value !== '')} />
      {isOpen && <CustomerReviewDialog customer={customer} onClose={() => setOpen(false)} />}
    </Section>
  );
}
