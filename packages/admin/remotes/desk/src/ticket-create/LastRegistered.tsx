import { Icon } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { urls } from '../urls.js';
import styles from './TicketCreatePage.module.css';
import type { Registered } from './useTicketCreate.js';

/** The ticket just registered, so that its number can still be read out to the caller. */
export function LastRegistered({ ticket }: { readonly ticket: Registered }) {
  const { t } = useTranslation('desk');
  return (
    <p className={styles.last} role="status">
      <Icon name="check" />
      {t('create.done', { number: ticket.number })}
      <Link to={urls.ticket(ticket.id)}>{t('create.open')}</Link>
    </p>
  );
}
