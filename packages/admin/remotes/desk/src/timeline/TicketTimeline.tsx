import type { FragmentType } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useFormat, useWords } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { Fragment, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TicketTimeline_TicketFragment, TicketTimeline_TicketFragmentDoc, TicketTimelineEarlierDocument } from '../gql/graphql.js';
import { FileLinks } from '../ticket-files/FileLinks.js';
import { useDayTitle } from '../useDayTitle.js';
import { usePart } from '../usePart.js';
import styles from './Timeline.module.css';
import { CustomerWords, type Entry, Solution, TimelineItem } from './TimelineItem.js';
import { byDay, inOrder } from './timeline.rules.js';
import { type MergedTicket, useMergedHistory } from './useMergedHistory.js';

/** The whole history by days, oldest first; what arrives while it is open lights up once. */
export function TicketTimeline({ ticket }: { readonly ticket: FragmentType<TicketTimeline_TicketFragment> }) {
  const part = usePart(TicketTimeline_TicketFragmentDoc, ticket);
  return part === null ? null : <History ticket={part} />;
}

function History({ ticket }: { readonly ticket: TicketTimeline_TicketFragment }) {
  const { t } = useTranslation('desk');
  const { nodes, pageInfo } = ticket.timeline;
  const earlier = useEarlier(ticket.id, pageInfo.hasPreviousPage ? (pageInfo.startCursor ?? null) : null);
  const seen = useRef(new Set(nodes.map(({ id }) => id)));
  const solvedId = nodes.findLast(({ type }) => type === 'ticket.solved')?.id;
  const dayTitle = useDayTitle();
  const { day } = useFormat();
  const merged = useMergedHistory(ticket);
  const own = [...earlier.entries, ...nodes];
  const homes = homesOf(merged);
  const all = merged.length === 0 ? own : inOrder([...own, ...merged.flatMap((one) => one.timeline.nodes)]);
  return (
    <>
      {earlier.hasMore && (
        <Button type="text" size="small" loading={earlier.isLoading} onClick={() => void earlier.load()}>
          {t('timeline.earlier')}
        </Button>
      )}
      {byDay(all, day).map((group) => (
        <Fragment key={group.entries[0]?.id}>
          <h2 className={styles.day}>{dayTitle(group.entries[0]?.at ?? '')}</h2>
          {group.entries.map((entry) => (
            <EntryOf
              key={entry.id}
              entry={entry}
              ticket={ticket}
              home={homes.get(entry.id)}
              isNew={!seen.current.has(entry.id) && nodes.includes(entry)}
              isSolution={entry.id === solvedId}
            />
          ))}
        </Fragment>
      ))}
    </>
  );
}

interface EntryOfProps {
  readonly entry: Entry;
  readonly ticket: TicketTimeline_TicketFragment;
  /** The ticket it comes from, where that was merged into this one. */
  readonly home: MergedTicket | undefined;
  readonly isNew: boolean;
  readonly isSolution: boolean;
}

/** One entry with what came with it, and below the first the customer's own words. */
function EntryOf({ entry, ticket, home, isNew, isSolution }: EntryOfProps) {
  const { t } = useTranslation('desk');
  const words = useWords();
  const { id, files, description, channel, contactName, customer } = home ?? ticket;
  const filesOf = (messageId: string | null): ReactNode => (
    <FileLinks ticketId={id} all={files} files={files.filter((file) => (file.messageId ?? null) === messageId)} />
  );
  return (
    <>
      {home !== undefined && <p className={styles.home}>{t('ticketMerge.from', { number: home.number })}</p>}
      <TimelineItem entry={entry} isNew={isNew}>
        {entry.messageId != null && filesOf(entry.messageId)}
      </TimelineItem>
      {isSolution && <Solution cause={ticket.cause} measure={ticket.measure} />}
      {entry.type === 'ticket.created' && description !== '' && (
        <CustomerWords name={contactName ?? customer.name} via={words.channel(channel)} at={entry.at} text={description}>
          {filesOf(null)}
        </CustomerWords>
      )}
    </>
  );
}

function homesOf(merged: readonly MergedTicket[]): ReadonlyMap<string, MergedTicket> {
  return new Map(merged.flatMap((ticket) => ticket.timeline.nodes.map(({ id }) => [id, ticket] as const)));
}

interface Chunk {
  readonly entries: readonly Entry[];
  readonly before: string | null;
}

/** Long histories come in pages; the older ones are kept here, because nothing ever changes them. */
function useEarlier(ticketId: string, before: string | null) {
  const client = useApolloClient();
  const [chunk, setChunk] = useState<Chunk | null>(null);
  const [isLoading, setLoading] = useState(false);
  const next = chunk === null ? before : chunk.before;

  const load = async (): Promise<void> => {
    if (next === null) return;
    setLoading(true);
    try {
      const { data } = await client.query({
        query: TicketTimelineEarlierDocument,
        variables: { id: ticketId, before: next },
        fetchPolicy: 'no-cache',
      });
      const page = data?.ticket?.timeline;
      if (page != null)
        setChunk({
          entries: [...page.nodes, ...(chunk?.entries ?? [])],
          before: page.pageInfo.hasPreviousPage ? (page.pageInfo.startCursor ?? null) : null,
        });
    } finally {
      setLoading(false);
    }
  };
  return { entries: chunk?.entries ?? [], hasMore: next !== null, isLoading, load };
}
