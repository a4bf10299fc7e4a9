import type { FragmentType } from '@apollo/client';
import { AbilityButton } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type RelationsCard_TicketFragment, RelationsCard_TicketFragmentDoc } from '../gql/graphql.js';
import { useTicketDialog } from '../ticket-dialogs/useTicketDialog.js';
import { urls } from '../urls.js';
import { usePart } from '../usePart.js';
import styles from './RelationsCard.module.css';

/** That the ticket goes on in another one, and the way there; and back, for whoever may take the merge back. */
export function MergedBanner({ ticket: ref }: { readonly ticket: FragmentType<RelationsCard_TicketFragment> }) {
  const { t } = useTranslation('desk');
  const dialog = useTicketDialog();
  const ticket = usePart(RelationsCard_TicketFragmentDoc, ref);
  const into = ticket?.relations.find(({ relation }) => relation === 'MERGED_INTO')?.ticket;
  if (ticket === null || into == null) return null;
  return (
    <div className={styles.banner} role="status">
      <p>
        {t('ticketMerge.banner')} <Link to={urls.ticket(into.id)}>{`${into.number} ${into.subject}`}</Link>
      </p>
      <AbilityButton size="small" ability={ticket.viewerCan.unmerge} onClick={() => dialog.open('unmerge')}>
        {t('verb.unmerge')}
      </AbilityButton>
    </div>
  );
}
