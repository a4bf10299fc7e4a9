import { useTranslation } from 'react-i18next';
import type { DialogTicket } from '../ticket-dialogs/useDialogTicket.js';
import { PromiseActs } from './PromiseActs.js';
import { PromiseLine } from './PromiseLine.js';
import styles from './Promises.module.css';

/** What is still promised on a ticket that is about to be closed: what becomes of each is said here. */
export function OpenPromises({ target: { ticket } }: { readonly target: Pick<DialogTicket, 'ticket'> }) {
  const { t } = useTranslation('desk');
  const open = ticket.promises.filter(({ state }) => state === 'OPEN');
  if (open.length === 0) return null;
  return (
    <>
      <p>{t('promises.beforeClosing', { count: open.length })}</p>
      <ul className={styles.list}>
        {open.map((promise) => (
          <li key={promise.id}>
            <PromiseLine promise={promise} />
            <span className={styles.acts}>
              <PromiseActs ticketId={ticket.id} promise={promise} ability={ticket.viewerCan.noteAdd} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
