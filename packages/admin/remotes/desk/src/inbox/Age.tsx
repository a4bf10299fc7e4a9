import { ClockChip, MeaningChip, type StateCategory, Time, useFormat, useNow, useWords } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { TicketSort } from '../gql/graphql.js';
import { PromiseChip } from '../promises/PromiseLine.js';
import styles from './Inbox.module.css';
import type { InboxRow } from './useInbox.js';

/** The nearest promise; without one how long the customer has been with us, which is neutral. A ticket that waits says for whom. */
export function Age({ ticket, sort }: { readonly ticket: InboxRow; readonly sort: TicketSort }) {
  const format = useFormat();
  const now = useNow();
  const { category } = ticket.state;
  if (sort === 'UPDATED_DESC') return <Time at={ticket.updatedAt} />;
  if (ticket.nextPromise != null && isNearest(ticket.nextPromise, ticket.nearestClock))
    return (
      <span title={ticket.nextPromise.what}>
        <PromiseChip promise={ticket.nextPromise} />
      </span>
    );
  if (ticket.nearestClock?.state === 'RUNNING') return <ClockChip clock={ticket.nearestClock} />;
  if (category.startsWith('WAITING')) return <Waits category={category} />;
  const seconds = (now.getTime() - new Date(ticket.createdAt).getTime()) / 1000;
  return (
    <time dateTime={ticket.createdAt} title={format.dateTime(ticket.createdAt)} className={styles.age}>
      {format.durationShort(Math.max(60, seconds))}
    </time>
  );
}

/** What was promised to the customer comes before what a policy says, as long as it is due first. */
function isNearest({ dueAt }: NonNullable<InboxRow['nextPromise']>, clock: InboxRow['nearestClock']): boolean {
  return clock?.state !== 'RUNNING' || clock.dueAt == null || dueAt <= clock.dueAt;
}

/** A waiting ticket says for whom, in one word; nothing runs, so nothing is coloured. */
function Waits({ category }: { readonly category: StateCategory }) {
  const { t } = useTranslation('desk');
  const words = useWords();
  return (
    <span className={styles.waits} title={words.category(category)}>
      <MeaningChip meaning="paused">{t(`inbox.waits.${category}`)}</MeaningChip>
    </span>
  );
}

/** The row is still here, the ticket is not: it left this view while someone looked at it. */
export function Gone({ type }: { readonly type: string | undefined }) {
  const { t } = useTranslation('desk');
  const kind = (type ?? 'other').replace('.', '_');
  return <span className={styles.gone}>{t([`gone.${kind}`, 'gone.other'])}</span>;
}
