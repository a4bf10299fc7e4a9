import { AbilityButton, KeyValues, Section } from '@shouwen/admin-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CustomerFieldsDialog } from '../customer-fields-fill/CustomerFieldsDialog.js';
import { grouped } from '../customer-fields-fill/fill-draft.rules.js';
import type { PagedCustomer } from './CustomerPage.js';
import styles from './CustomerPage.module.css';

/** What the organisation asks of its customers and is known of this one, under its headings; what is required and missing is named. */
export function CustomerOwnFields({ customer }: { readonly customer: PagedCustomer }) {
  const { t } = useTranslation('desk');
  const [isOpen, setOpen] = useState(false);
  const { fields, viewerCan } = customer;
  if (fields.length === 0) return null;
  const known = grouped(fields.filter(({ text }) => text != null));
  const missing = fields.filter(({ field, text }) => field.isRequired && text == null).map(({ field }) => field.name);
  const edit = (
    <AbilityButton size="small" ability={viewerCan.update} aria-label={t('customer.fieldsEdit')} onClick={() => setOpen(true)}>
      {t('customer.change')}
    </AbilityButton>
  );
  return (
    <Section title={t('customer.fields')} aside={edit}>
      {known.length === 0 && <p className={styles.soft}>{t('customer.noFields')}</p>}
      {known.map(({ name, fields: group }) => (
        <div key={name ?? ''} className={styles.group}>
          {name !== null && <h3>{name}</h3>}
          <KeyValues items={group.map(({ field, text }) => [field.name, text] as const)} />
        </div>
      ))}
      {missing.length > 0 && <p className={styles.soft}>{t('customer.fieldsMissing', { names: missing.join(t('customer.between')) })}</p>}
      {isOpen && <CustomerFieldsDialog customer={customer} onClose={() => setOpen(false)} />}
    </Section>
  );
}
