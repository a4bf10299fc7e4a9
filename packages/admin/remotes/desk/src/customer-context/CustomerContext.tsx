import { useQuery } from '@apollo/client/react';
import { AbilityButton, KeyValues, Section, Tag, Time, useCommand, useWords } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from '../customer-products/CustomerProducts.module.css';
import { ProductLine } from '../customer-products/ProductLine.js';
import { CustomerContextDocument, type CustomerContextQuery, TicketProductSetDocument } from '../gql/graphql.js';
import { urls } from '../urls.js';

interface Props {
  readonly customerId: string;
  readonly ticketId: string;
}

type Customer = NonNullable<CustomerContextQuery['customer']>;

/** What else one should know of who asks: whether they came lately, what they own, who belongs to them. It is read after the ticket. */
export function CustomerContext({ customerId, ticketId }: Props) {
  const { data } = useQuery(CustomerContextDocument, { variables: { customerId, ticketId }, fetchPolicy: 'cache-and-network' });
  if (data?.customer == null || data.ticket == null) return null;
  return (
    <>
      {data.customer.repeatedContact && <RepeatedHint repeated={data.customer.repeatedContact} />}
      <Known customer={data.customer} />
      <Products customer={data.customer} ticket={data.ticket} />
      <LastContacts entries={data.customerTimeline.nodes} />
      <Related customer={data.customer} />
    </>
  );
}

/** One ticket is this one; two or more are worth a look. */
function RepeatedHint({ repeated: { days, ticketCount } }: { readonly repeated: NonNullable<Customer['repeatedContact']> }) {
  const { t } = useTranslation('desk');
  if (ticketCount < 2) return null;
  return (
    <p className={styles.hint} role="note">
      {t('product.repeated', { days, count: ticketCount })}
    </p>
  );
}

interface ProductsProps {
  readonly customer: Customer;
  readonly ticket: NonNullable<CustomerContextQuery['ticket']>;
}

/** What they own; the one the ticket is about stands first. */
function Products({ customer, ticket }: ProductsProps) {
  const { t } = useTranslation('desk');
  const command = useCommand(TicketProductSetDocument, { success: t('product.linked') });
  const about = ticket.product;
  const others = customer.products.nodes.filter(({ id }) => id !== about?.id);
  if (about == null && others.length === 0) return null;
  const link = (productId: string | null) => void command.run({ input: { ticketId: ticket.id, version: ticket.version, productId } });
  return (
    <Section title={about == null ? t('product.title') : t('product.about')}>
      <ul className={styles.list}>
        {about != null && (
          <li>
            <ProductLine product={about} />
            <AbilityButton size="small" ability={ticket.viewerCan.edit} loading={command.running} onClick={() => link(null)}>
              {t('product.unlink')}
            </AbilityButton>
          </li>
        )}
        {others.map((product) => (
          <li key={product.id}>
            <ProductLine product={product} />
            <AbilityButton size="small" ability={ticket.viewerCan.edit} loading={command.running} onClick={() => link(product.id)}>
              {t('product.link')}
            </AbilityButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** How one speaks with them, who looks after them, and their tags; nothing where nothing is known. */
function Known({ customer: { owner, contactPreference, wordingNote, tags } }: { readonly customer: Customer }) {
  const { t } = useTranslation('desk');
  const facts = [
    [t('customer.owner'), owner?.name],
    [t('customer.contactPreference'), contactPreference?.name],
    [t('customer.wordingNote'), wordingNote],
  ] as const;
  const known = facts.filter(([, value]) => value != null && value !== '');
  if (known.length + tags.length === 0) return null;
  return (
    <Section title={t('customer.facts')}>
      {tags.length > 0 && (
        <p className={styles.tags}>
          {tags.map(({ id, name, color }) => (
            <Tag key={id} color={color}>
              {name}
            </Tag>
          ))}
        </p>
      )}
      <KeyValues items={known} />
    </Section>
  );
}

/** The last times they were spoken to, on whichever ticket. */
function LastContacts({ entries }: { readonly entries: CustomerContextQuery['customerTimeline']['nodes'] }) {
  const { t } = useTranslation('desk');
  const words = useWords();
  if (entries.length === 0) return null;
  return (
    <Section title={t('customerPage.lastContacts')}>
      <ul className={styles.contacts}>
        {entries.map(({ id, at, channel, actor, body, ticket }) => (
          <li key={id}>
            <p className={styles.soft}>
              <Time at={at} /> {[channel == null ? '' : words.channel(channel), actor?.name].filter(Boolean).join(' · ')}
              {ticket != null && (
                <>
                  {' · '}
                  <Link to={urls.ticket(ticket.id)}>{ticket.number}</Link>
                </>
              )}
            </p>
            {body != null && <p className={styles.said}>{body}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Related({ customer }: { readonly customer: Customer }) {
  const { t } = useTranslation('desk');
  const people = [
    ...customer.contacts.nodes.map(({ id, role, contact }) => ({ id, role, ...{ who: contact } })),
    ...customer.contactOf.nodes.map(({ id, role, customer: who }) => ({ id, role: t('product.contactFor', { role }), who })),
  ];
  if (people.length === 0) return null;
  return (
    <Section title={t('product.related')}>
      <ul className={styles.list}>
        {people.map(({ id, role, who }) => (
          <li key={id}>
            <Link to={urls.customer(who.id)}>{who.name}</Link>
            <span className={styles.soft}>{[role, who.phone].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
