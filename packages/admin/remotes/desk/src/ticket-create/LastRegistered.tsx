import { Icon } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { urls } from '../urls.js';
import styles from './TicketCreatePage.module.css';
import type { Registered } from './useTicketCreate.js';

/** The ticket just registered, so that its number can still be read out to the caller. */
export function LastRegistered({ ticket }: { readonly ticket: Registered }) {
  const { t } = useTranslation('desk');
  const { number, assignee, department } = ticket;
  return (
    <p className={styles.last} role="status">
      <Icon name="check" />
      {assignee == null ? t('create.doneWaiting', { number, department: department.name }) : t('create.done', { number })}
      <Link to={urls.ticket(ticket.id)}>{t('create.open')}</Link>
    </p>
  );
}
