import { useQuery } from '@apollo/client/react';
import { QueryState } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { FirstInquiryDocument } from '../gql/graphql.js';
import { OnPaper } from '../ticket-print/OnPaper.js';
import { FirstInquirySheet } from './FirstInquirySheet.js';

/** The first-inquiry sheet, to be signed and filed. */
export function FirstInquiryPage() {
  const { t } = useTranslation('desk');
  const { ticketId = '' } = useParams();
  const query = useQuery(FirstInquiryDocument, { variables: { id: ticketId }, fetchPolicy: 'cache-and-network' });
  return (
    <OnPaper ticketId={ticketId} number={query.data?.ticket?.number} title={t('first.sheet')} isReady={query.data?.ticket != null}>
      <QueryState query={query}>
        {({ ticket }) => (ticket == null ? <p>{t('ticket.notFound')}</p> : <FirstInquirySheet ticket={ticket} />)}
      </QueryState>
    </OnPaper>
  );
}
