import { useQuery } from '@apollo/client/react';
import { Kbd, QueryState, usePage, useShortcuts } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { TicketPrintDocument } from '../gql/graphql.js';
import { urls } from '../urls.js';
import { PrintSheet } from './PrintSheet.js';
import styles from './TicketPrint.module.css';

/** The ticket as a form on A4, to be signed and filed: it lies over the panel, and on paper there is nothing else. */
export function TicketPrintPage() {
  const { t } = useTranslation('desk');
  const { ticketId = '' } = useParams();
  const navigate = useNavigate();
  const query = useQuery(TicketPrintDocument, { variables: { id: ticketId }, fetchPolicy: 'cache-and-network' });
  const back = () => void navigate(urls.ticket(ticketId));
  // The browser's own key prints the same.
  const print = () => window.print();
  const number = query.data?.ticket?.number;
  usePage({ title: number === undefined ? t('print.title') : `${number} ${t('print.title')}` });
  useShortcuts([{ keys: 'u', label: t('print.back'), run: back }]);
  return createPortal(
    <section className={styles.over} role="dialog" aria-modal="true" aria-label={t('print.title')}>
      <div className={styles.bar}>
        <Button onClick={back}>
          {t('print.back')} <Kbd keys="u" />
        </Button>
        <span className={styles.hint}>{t('print.hint')}</span>
        <Button type="primary" autoFocus disabled={query.data?.ticket == null} onClick={print}>
          {t('print.print')} <Kbd keys="mod+p" onPrimary />
        </Button>
      </div>
      <QueryState query={query}>
        {({ ticket }) => (ticket == null ? <p>{t('ticket.notFound')}</p> : <PrintSheet ticket={ticket} />)}
      </QueryState>
    </section>,
    document.body,
  );
}
