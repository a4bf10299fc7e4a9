import type { FragmentType } from '@apollo/client';
import { AbilityButton, Section } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { type PromisesCard_TicketFragment, PromisesCard_TicketFragmentDoc } from '../gql/graphql.js';
import { useTicketDialog } from '../ticket-dialogs/useTicketDialog.js';
import { usePart } from '../usePart.js';
import { PromiseActs } from './PromiseActs.js';
import { PromiseLine } from './PromiseLine.js';
import styles from './Promises.module.css';

/** What the customer of a ticket was promised, and what became of it (TKT-31). */
export function PromisesCard({ ticket: ref }: { readonly ticket: FragmentType<PromisesCard_TicketFragment> }) {
  const { t } = useTranslation('desk');
  const dialog = useTicketDialog();
  const ticket = usePart(PromisesCard_TicketFragmentDoc, ref);
  if (ticket === null) return null;
  const { id, promises, viewerCan } = ticket;
  const make = (
    <AbilityButton size="small" ability={viewerCan.noteAdd} onClick={() => dialog.open('promise')}>
      {t('verb.promise')}
    </AbilityButton>
  );
  return (
    <Section title={t('promises.title')} aside={make}>
      {promises.length === 0 && <p className={styles.none}>{t('promises.none')}</p>}
      <ul className={styles.list}>
        {promises.map((promise) => (
          <li key={promise.id}>
            <PromiseLine promise={promise} />
            {promise.state === 'OPEN' && (
              <span className={styles.acts}>
                <PromiseActs ticketId={id} promise={promise} ability={viewerCan.noteAdd} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
