import type { FragmentType } from '@apollo/client';
import { Section, StateGlyph, Tier, Time } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { TierGives } from '../customer-page/TierGives.js';
import { type CustomerPanel_CustomerFragment, CustomerPanel_CustomerFragmentDoc } from '../gql/graphql.js';
import { urls } from '../urls.js';
import { usePart } from '../usePart.js';
import styles from './CustomerPanel.module.css';

interface Props {
  readonly customer: FragmentType<CustomerPanel_CustomerFragment>;
  /** The ticket that is open; it is not news to show it again. */
  readonly ticketId: string;
}

const LAST = 5;

/** Who asks: how to reach them, what is open, and their last tickets. */
export function CustomerPanel({ customer: ref, ticketId }: Props) {
  const { t } = useTranslation('desk');
  const customer = usePart(CustomerPanel_CustomerFragmentDoc, ref);
  if (customer === null) return null;
  const others = customer.tickets.nodes.filter(({ id }) => id !== ticketId).slice(0, LAST);
  return (
    <>
      <div className={styles.card}>
        <span className={styles.avatar} aria-hidden="true">
          {[...customer.name][0]}
        </span>
        <div>
          <p className={styles.name}>
            <Link to={urls.customer(customer.id)}>{customer.name}</Link>
            <Tier word={customer.tier} />
            {customer.phone != null && <span className={styles.soft}>{customer.phone}</span>}
          </p>
          <p className={styles.line}>
            {[
              t('customer.open', { count: customer.openTicketCount }),
              t('customer.total', { count: customer.tickets.totalCount }),
              customer.email,
              customer.address,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <TierGives tier={customer.tier} />
          {customer.note != null && customer.note !== '' && <p className={styles.line}>{customer.note}</p>}
        </div>
      </div>
      {others.length > 0 && (
        <Section title={t('customer.last')} aside={<Link to={urls.customer(customer.id)}>{t('customer.all')}</Link>}>
          <ul className={styles.tickets}>
            {others.map(({ id, number, subject, state, createdAt }) => (
              <li key={id}>
                <span title={state.name}>
                  <StateGlyph category={state.category} />
                </span>
                <Link to={urls.ticket(id)} title={`${number} ${subject}`}>
                  {subject}
                </Link>
                <span className={styles.time}>
                  <Time at={createdAt} />
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
