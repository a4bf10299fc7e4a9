import type { FragmentType } from '@apollo/client';
import { EmptyState, ErrorCard, Kbd, PriorityMark, SkeletonRows, StateChip, useDebounced } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type TicketPreview_TicketFragment, TicketPreview_TicketFragmentDoc } from '../gql/graphql.js';
import { TicketVerbBar } from '../ticket-actions/TicketVerbBar.js';
import { useTicket } from '../ticket-page/useTicket.js';
import { TimelineItem } from '../timeline/TimelineItem.js';
import { urls } from '../urls.js';
import { usePart } from '../usePart.js';
import { PreviewFacts } from './PreviewFacts.js';
import styles from './TicketPreview.module.css';

interface Props {
  readonly ticketId: string | null;
  readonly position: number;
  readonly total: number | null;
}

/** How many of the last entries the preview shows; the page shows all. */
const LAST = 4;

/** What is under the cursor, read without leaving the list. It asks what the page asks, so opening the ticket is instant. */
export function TicketPreview({ ticketId, position, total }: Props) {
  const { t } = useTranslation('desk');
  // A cursor that runs through the list must not ask for every row on its way.
  const settled = useDebounced(ticketId, 120);
  const query = useTicket(settled);
  if (ticketId === null) return <EmptyState icon="eye" title={t('inbox.noSelection')} hint={t('inbox.noSelectionHint')} />;
  if (settled !== ticketId || (query.ticket === undefined && query.error === undefined)) return <SkeletonRows rows={8} />;
  if (query.error !== undefined) return <ErrorCard error={query.error} retry={query.refetch} />;
  if (query.ticket == null) return <EmptyState title={t('ticket.notFound')} hint={t('ticket.notFoundHint')} />;
  return (
    <Preview
      key={query.ticket.id}
      ticket={query.ticket}
      place={`${position} / ${total ?? ''}`}
      footer={
        <Footer ticketId={ticketId}>
          <TicketVerbBar ticket={query.ticket} size="compact" />
        </Footer>
      }
    />
  );
}

interface PreviewProps {
  readonly ticket: FragmentType<TicketPreview_TicketFragment>;
  /** Where in the list: `4 / 18`. */
  readonly place: string;
  readonly footer: ReactNode;
}

function Preview({ ticket, place, footer }: PreviewProps) {
  const { t } = useTranslation('desk');
  const part = usePart(TicketPreview_TicketFragmentDoc, ticket);
  if (part === null) return <SkeletonRows rows={8} />;
  const entries = part.timeline.nodes;
  const earlier = Math.max(0, entries.length - LAST);
  return (
    <>
      <header className={styles.head}>
        <div className={styles.line}>
          <span className={styles.number}>{part.number}</span>
          <StateChip state={part.state} size="small" />
          <PriorityMark priority={part.priority} />
          <span className={styles.end}>{place}</span>
        </div>
        <h2>{part.subject}</h2>
        {part.description !== '' && <p className={styles.words}>{part.description}</p>}
      </header>
      <div className={styles.body}>
        <div className={styles.facts}>
          <PreviewFacts ticket={part} />
        </div>
        <div className={styles.entries}>
          {earlier > 0 && <p className={styles.fold}>{t('inbox.earlier', { count: earlier })}</p>}
          {entries.slice(-LAST).map((entry) => (
            <TimelineItem key={entry.id} entry={entry} />
          ))}
        </div>
      </div>
      {footer}
    </>
  );
}

function Footer({ ticketId, children }: { readonly ticketId: string; readonly children: ReactNode }) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  return (
    <footer className={styles.foot}>
      <Button type="primary" onClick={() => void navigate(urls.ticket(ticketId))}>
        {t('inbox.openTicket')} <Kbd keys="enter" onPrimary />
      </Button>
      {children}
    </footer>
  );
}
