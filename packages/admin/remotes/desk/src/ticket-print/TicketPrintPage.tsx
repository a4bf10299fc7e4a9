import { useQuery } from '@apollo/client/react';
import { QueryState } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { TicketPrintDocument } from '../gql/graphql.js';
import { OnPaper } from './OnPaper.js';
import { PrintSheet } from './PrintSheet.js';

/** The ticket as a form on A4, to be signed and filed. */
export function TicketPrintPage() {
  const { t } = useTranslation('desk');
  const { ticketId = '' } = useParams();
  const query = useQuery(TicketPrintDocument, { variables: { id: ticketId }, fetchPolicy: 'cache-and-network' });
  return (
    <OnPaper ticketId={ticketId} number={query.data?.ticket?.number} title={t('print.title')} isReady={query.data?.ticket != null}>
      <QueryState query={query}>
        {({ ticket }) => (ticket == null ? <p>{t('ticket.notFound')}</p> : <PrintSheet ticket={ticket} />)}
      </QueryState>
    </OnPaper>
  );
}
