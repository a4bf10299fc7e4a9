import type { FragmentType } from '@apollo/client';
import { ClockChip, OwnerMark, PriorityMark, StateChip, Tag } from '@shouwen/admin-kit';
import {
  type TicketHeader_TicketFragment,
  TicketHeader_TicketFragmentDoc,
  type TicketVerbBar_TicketFragment,
  type WatchButton_TicketFragment,
} from '../gql/graphql.js';
import { TicketVerbBar } from '../ticket-actions/TicketVerbBar.js';
import { Attendees } from '../ticket-attend/Attendees.js';
import { PrintButton } from '../ticket-print/PrintButton.js';
import { WatchButton } from '../ticket-watch/WatchButton.js';
import { usePart } from '../usePart.js';
import styles from './TicketPage.module.css';

type Ref = FragmentType<TicketHeader_TicketFragment> &
  FragmentType<TicketVerbBar_TicketFragment> &
  FragmentType<WatchButton_TicketFragment>;

/** Which ticket, where it stands, who answers for it, and what can be done. */
export function TicketHeader({ ticket: ref }: { readonly ticket: Ref }) {
  const ticket = usePart(TicketHeader_TicketFragmentDoc, ref);
  if (ticket === null) return null;
  return (
    <header className={styles.head}>
      <div className={styles.headText}>
        <h1>{ticket.subject}</h1>
        <div className={styles.headLine}>
          <span className={styles.number}>{ticket.number}</span>
          <StateChip state={ticket.state} />
          <PriorityMark priority={ticket.priority} />
          {ticket.nearestClock && <ClockChip clock={ticket.nearestClock} isNamed boxed />}
          <Tag>{ticket.type.name}</Tag>
          <span className={styles.owner}>
            <OwnerMark />
            {ticket.owner.name}
          </span>
          <Attendees ticketId={ticket.id} />
          {ticket.tags.map(({ id, name }) => (
            <Tag key={id}>{name}</Tag>
          ))}
          <WatchButton ticket={ref} />
          <PrintButton ticketId={ticket.id} />
        </div>
      </div>
      <TicketVerbBar ticket={ref} />
    </header>
  );
}
