import { EmptyState, ErrorCard, Segmented, Slot, usePage, useShortcuts } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { CustomerContext } from '../customer-context/CustomerContext.js';
import { DutyCard } from '../first-responsibility/DutyCard.js';
import type { TicketPageQuery } from '../gql/graphql.js';
import { neighbourOf, readTrail } from '../inbox/inbox-trail.js';
import { PromisesCard } from '../promises/PromisesCard.js';
import { Checklists } from '../ticket-checklist/Checklists.js';
import { ClocksCard } from '../ticket-clocks/ClocksCard.js';
import { TicketDialogs } from '../ticket-dialogs/TicketDialogs.js';
import { TicketComposer } from '../ticket-note-add/TicketComposer.js';
import { MergedBanner } from '../ticket-relations/MergedBanner.js';
import { RelationsCard } from '../ticket-relations/RelationsCard.js';
import { StepCard } from '../ticket-step/StepCard.js';
import { HopLedger } from '../timeline/HopLedger.js';
import { urls } from '../urls.js';
import { CustomerPanel } from './CustomerPanel.js';
import { Thread } from './Thread.js';
import { TicketHeader } from './TicketHeader.js';
import styles from './TicketPage.module.css';
import { TicketProperties } from './TicketProperties.js';
import { TicketSkeleton } from './TicketSkeleton.js';
import { useReadNotifications } from './useReadNotifications.js';
import { useTicket } from './useTicket.js';

type Ticket = NonNullable<TicketPageQuery['ticket']>;

/** One ticket: its facts, its whole history, the customer, and whoever answers for it to the end. */
export function TicketPage() {
  const { t } = useTranslation('desk');
  const { ticketId = '' } = useParams();
  const navigate = useNavigate();
  const { ticket, error, refetch } = useTicket(ticketId);
  const trail = readTrail();
  const back = () => void navigate(urls.inbox(trail.search));
  const next = neighbourOf(trail, ticketId, 1);
  const previous = neighbourOf(trail, ticketId, -1);
  const go = (id: string | null) => () => void (id !== null && navigate(urls.ticket(id)));
  usePage({ title: ticket == null ? '' : `${ticket.number} ${ticket.subject}` });
  useShortcuts([
    { keys: 'u', label: t('ticket.back'), run: back },
    { keys: 'j', label: t('ticket.next'), run: go(next), isEnabled: next !== null },
    { keys: 'k', label: t('ticket.previous'), run: go(previous), isEnabled: previous !== null },
  ]);

  if (error !== undefined) return <ErrorCard error={error} retry={refetch} />;
  if (ticket === undefined) return <TicketSkeleton />;
  if (ticket === null) return <NotFound onBack={back} />;
  return <Sheet key={ticket.id} ticket={ticket} />;
}

const PANES = ['thread', 'facts', 'customer'] as const;
type Pane = (typeof PANES)[number];

function Sheet({ ticket }: { readonly ticket: Ticket }) {
  const { t } = useTranslation('desk');
  useReadNotifications(ticket.id);
  const [pane, setPane] = useState<Pane>('thread');
  return (
    <div className={styles.page} data-pane={pane}>
      <div className={styles.top}>
        <TicketHeader ticket={ticket} />
        <MergedBanner ticket={ticket} />
      </div>
      <div className={styles.panes}>
        <Segmented<Pane>
          label={t('ticket.panes')}
          options={PANES.map((value) => ({ value, label: t(`ticket.pane.${value}`) }))}
          value={pane}
          onChange={setPane}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard, also where nothing in it can be pressed */}
      <section className={styles.facts} aria-label={t('ticket.pane.facts')} tabIndex={0}>
        <StepCard ticket={ticket} />
        <TicketProperties ticket={ticket} />
      </section>
      <section className={styles.middle} aria-label={t('ticket.pane.thread')}>
        <Thread ticket={ticket} />
        <TicketComposer ticket={ticket} onStart={() => setPane('thread')} />
      </section>
      <aside className={styles.side} aria-label={t('ticket.pane.customer')}>
        <CustomerPanel customer={ticket.customer} ticketId={ticket.id} />
        <DutyCard ticket={ticket} />
        <ClocksCard ticket={ticket} />
        <PromisesCard ticket={ticket} />
        <RelationsCard ticket={ticket} />
        <Checklists ticket={ticket} />
        <HopLedger ticket={ticket} />
        <CustomerContext customerId={ticket.customer.id} ticketId={ticket.id} />
        <Slot name="desk.ticket.panel" ticketId={ticket.id} customerId={ticket.customer.id} />
      </aside>
      <TicketDialogs ticketId={ticket.id} />
    </div>
  );
}

function NotFound({ onBack }: { onBack(): void }) {
  const { t } = useTranslation('desk');
  usePage({ title: t('ticket.notFound') });
  return (
    <div className={styles.lost}>
      <h1 className={styles.lostTitle}>{t('ticket.notFound')}</h1>
      <EmptyState
        icon="ticket"
        title={t('ticket.notFound')}
        hint={t('ticket.notFoundHint')}
        action={<Button onClick={onBack}>{t('ticket.back')}</Button>}
      />
    </div>
  );
}
