import { Kbd, StateGlyph, Tier, Time } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { urls } from '../urls.js';
import type { ChosenCustomer } from './create-draft.rules.js';
import styles from './KnownCustomers.module.css';
import type { KnownCustomers as Known, KnownCustomer } from './useKnownCustomers.js';

export const KNOWN_LIST_ID = 'known-customers';
export const knownOptionId = (index: number): string => `known-customer-${index}`;

interface Props {
  readonly known: Known;
  readonly chosen: ChosenCustomer | null;
  readonly active: number;
  onChoose(index: number): void;
}

/** Customers who have the number that is being typed, with what is open for them: perhaps the call is about that. */
export function KnownCustomers({ known, chosen, active, onChoose }: Props) {
  const { t } = useTranslation('desk');
  return (
    <aside className={styles.panel} aria-label={t('create.known')}>
      <h2 className={styles.title}>{t('create.known')}</h2>
      <p className={styles.hint} role="status">
        {chosen === null ? t(`create.${hintOf(known)}`) : t('create.chosenHint', { name: chosen.name })}
      </p>
      <div id={KNOWN_LIST_ID} role="listbox" aria-label={t('create.known')}>
        {known.customers.map((customer, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the phone field holds the focus and its keys move through this list
          // biome-ignore lint/a11y/useFocusableInteractive: as above, the option is the field's active descendant
          <div
            key={`${customer.id} ${customer.speaker?.name ?? ''}`}
            id={knownOptionId(index)}
            role="option"
            aria-selected={index === active}
            className={styles.option}
            onClick={() => onChoose(index)}
          >
            <p className={styles.who}>
              <b>{customer.name}</b>
              <Tier word={customer.tier} />
              <span className={styles.soft}>{customer.phone}</span>
              {index === active && (
                <span className={styles.key}>
                  <Kbd keys="enter" />
                </span>
              )}
            </p>
            <p className={styles.soft}>
              {[
                customer.speaker && t('create.speaker', { ...customer.speaker }),
                t('customer.open', { count: customer.openTicketCount }),
                customer.repeatedContact != null &&
                  customer.repeatedContact.ticketCount > 0 &&
                  t('product.came', { days: customer.repeatedContact.days, count: customer.repeatedContact.ticketCount }),
                customer.address,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
        ))}
      </div>
      {known.customers[active] !== undefined && <OpenTickets customer={known.customers[active]} />}
    </aside>
  );
}

function hintOf({ customers, isUnknown }: Known): string {
  if (isUnknown) return 'unknown';
  return customers.length > 0 ? 'knownHint' : 'knownEmpty';
}

function OpenTickets({ customer }: { readonly customer: KnownCustomer }) {
  const { t } = useTranslation('desk');
  const { nodes } = customer.tickets;
  if (nodes.length === 0) return null;
  return (
    <>
      <h3 className={styles.sub}>{t('create.openTickets', { name: customer.name })}</h3>
      <ul className={styles.tickets}>
        {nodes.map(({ id, number, subject, state, department, createdAt }) => (
          <li key={id}>
            <StateGlyph category={state.category} />
            <div>
              <Link to={urls.ticket(id)}>{subject}</Link>
              <p className={styles.soft}>
                {number} · {state.name} · {department.name} · <Time at={createdAt} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
