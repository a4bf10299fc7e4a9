import { useQuery } from '@apollo/client/react';
import { Icon, type IconName, useFormat } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { InboxViewCountsDocument, type InboxViewCountsQuery, type TicketView } from '../gql/graphql.js';
import { PromiseLinks } from '../promises/PromiseLinks.js';
import { SavedViewLinks } from '../saved-views/SavedViewLinks.js';
import styles from './InboxViews.module.css';
import { CLOCK_VIEWS, type ClockView, clockView, clockViewOf, type InboxAddress, standingView, VIEWS } from './inbox-address.rules.js';

const ICONS: Readonly<Record<TicketView | ClockView, IconName>> = {
  MINE: 'inbox',
  OWNED: 'person',
  UNASSIGNED: 'unassigned',
  DUE_SOON: 'clock',
  OVERDUE: 'warning',
  WAITING: 'pause',
  UNTOLD: 'bubble',
  MENTIONED: 'at',
  WATCHED: 'eye',
  DRAFTS: 'edit',
  ALL_OPEN: 'list',
};

type Counts = InboxViewCountsQuery['ticketViewCounts'];

const COUNT_OF: Readonly<Record<TicketView | ClockView, (counts: Counts) => number>> = {
  MINE: ({ mine }) => mine,
  OWNED: ({ owned }) => owned,
  UNASSIGNED: ({ unassigned }) => unassigned,
  DUE_SOON: ({ dueSoon }) => dueSoon,
  OVERDUE: ({ overdue }) => overdue,
  WAITING: ({ waiting }) => waiting,
  UNTOLD: ({ untold }) => untold,
  MENTIONED: ({ mentioned }) => mentioned,
  WATCHED: ({ watched }) => watched,
  DRAFTS: ({ drafts }) => drafts,
  ALL_OPEN: ({ allOpen }) => allOpen,
};

/** How many tickets each view holds; kept right by the list's live look at the server. */
export function useViewCounts(): (view: TicketView | ClockView) => number | null {
  const { data } = useQuery(InboxViewCountsDocument, { fetchPolicy: 'cache-and-network' });
  return (view) => (data === undefined ? null : COUNT_OF[view](data.ticketViewCounts));
}

/** What stands in the column: those by deadline come after what waits for somebody to take it. */
const ENTRIES: readonly (TicketView | ClockView)[] = VIEWS.flatMap((view) => (view === 'UNASSIGNED' ? [view, ...CLOCK_VIEWS] : view));
const isClockView = (entry: TicketView | ClockView): entry is ClockView => CLOCK_VIEWS.some((one) => one === entry);

/** Standing views, and below them those that were saved. */
export function InboxViews({ address }: { readonly address: InboxAddress }) {
  const { t } = useTranslation('desk');
  const { number } = useFormat();
  const [params] = useSearchParams();
  const countOf = useViewCounts();
  const shown = clockViewOf(address) ?? address.view;
  return (
    <nav className={styles.views} aria-label={t('inbox.views')}>
      {ENTRIES.map((entry) => {
        const count = countOf(entry);
        const search = (isClockView(entry) ? clockView(params, entry) : standingView(params, entry)).toString();
        return (
          <Link
            key={entry}
            to={{ search }}
            className={styles.view}
            aria-current={address.saved === null && entry === shown}
            title={t(`viewHint.${entry}`)}
          >
            <Icon name={ICONS[entry]} />
            <span className={styles.viewName}>{t(`view.${entry}`)}</span>
            <span className={styles.count}>{count === null ? '' : number(count)}</span>
          </Link>
        );
      })}
      <PromiseLinks />
      <SavedViewLinks address={address} />
    </nav>
  );
}
