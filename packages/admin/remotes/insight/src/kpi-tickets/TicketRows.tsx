import { StateChip, Time } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { KpiTickets_TicketFragment } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './KpiTickets.module.css';

export function TicketRows({ tickets }: { readonly tickets: readonly KpiTickets_TicketFragment[] }) {
  const { t } = useTranslation('insight');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={t('tickets.list')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('tickets.number')}</th>
            <th scope="col">{t('tickets.subject')}</th>
            <th scope="col">{t('tickets.state')}</th>
            <th scope="col">{t('tickets.handler')}</th>
            <th scope="col">{t('tickets.createdAt')}</th>
            <th scope="col">{t('tickets.solvedAt')}</th>
          </tr>
        </thead>
        <tbody>
          {tickets.map((ticket) => (
            <tr key={ticket.id}>
              <td className={styles.number}>
                <Link to={urls.ticket(ticket.id)}>{ticket.number}</Link>
              </td>
              <td className={styles.subject}>{ticket.subject}</td>
              <td>
                <StateChip state={ticket.state} />
              </td>
              <td>
                {ticket.assignee?.name} <span className={styles.soft}>{ticket.department.name}</span>
              </td>
              <td className={styles.soft}>
                <Time at={ticket.createdAt} />
              </td>
              <td className={styles.soft}>{ticket.solvedAt === null ? t('figure.none') : <Time at={ticket.solvedAt} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
