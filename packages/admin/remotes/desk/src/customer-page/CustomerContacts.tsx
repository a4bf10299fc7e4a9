import { AbilityButton, Icon, Section } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CustomerContactRemoveDialog } from '../customer-contact-remove/CustomerContactRemoveDialog.js';
import { CustomerContactDialog } from '../customer-contact-set/CustomerContactDialog.js';
import type { CustomerContacts_ContactFragment as Contact } from '../gql/graphql.js';
import { urls } from '../urls.js';
import type { PagedCustomer } from './CustomerPage.js';
import styles from './CustomerPage.module.css';

type Opened = { readonly what: 'add' } | { readonly what: 'set' | 'remove'; readonly contact: Contact };

/** Who speaks for the customer, and for whom the customer speaks. */
export function CustomerContacts({ customer }: { readonly customer: PagedCustomer }) {
  const { t } = useTranslation('desk');
  const [opened, setOpened] = useState<Opened | null>(null);
  const { id: customerId, contacts, contactOf, viewerCan } = customer;
  const close = (): void => setOpened(null);
  const add = (
    <AbilityButton size="small" ability={viewerCan.update} onClick={() => setOpened({ what: 'add' })}>
      {t('customer.contactAdd')}
    </AbilityButton>
  );
  return (
    <>
      <Section title={t('customer.contacts')} aside={add}>
        {contacts.nodes.length === 0 && <p className={styles.soft}>{t('customer.noContacts')}</p>}
        <ul className={styles.list}>
          {contacts.nodes.map((one) => (
            <li key={one.id}>
              <Link to={urls.customer(one.contact.id)}>{one.contact.name}</Link>
              <span className={styles.soft}>{[one.role, one.contact.phone].filter(Boolean).join(' · ')}</span>
              {viewerCan.update.allowed && (
                <span className={styles.acts}>
                  <Button
                    type="text"
                    size="small"
                    icon={<Icon name="edit" size={14} />}
                    aria-label={t('customer.contactOf', { name: one.contact.name })}
                    onClick={() => setOpened({ what: 'set', contact: one })}
                  />
                  <Button
                    type="text"
                    size="small"
                    icon={<Icon name="close" size={14} />}
                    aria-label={t('customer.contactRemoveOf', { name: one.contact.name })}
                    onClick={() => setOpened({ what: 'remove', contact: one })}
                  />
                </span>
              )}
            </li>
          ))}
        </ul>
        {contacts.totalCount > contacts.nodes.length && (
          <p className={styles.soft}>{t('customer.total', { count: contacts.totalCount })}</p>
        )}
      </Section>
      {contactOf.nodes.length > 0 && (
        <Section title={t('customer.contactFor')}>
          <ul className={styles.list}>
            {contactOf.nodes.map(({ id, role, customer: principal }) => (
              <li key={id}>
                <Link to={urls.customer(principal.id)}>{principal.name}</Link>
                <span className={styles.soft}>{role}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {opened?.what === 'add' && <CustomerContactDialog customerId={customerId} onClose={close} />}
      {opened?.what === 'set' && <CustomerContactDialog customerId={customerId} contact={opened.contact} onClose={close} />}
      {opened?.what === 'remove' && <CustomerContactRemoveDialog customerId={customerId} contact={opened.contact} onClose={close} />}
    </>
  );
}
