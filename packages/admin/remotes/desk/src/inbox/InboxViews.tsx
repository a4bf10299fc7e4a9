import { useQuery } from '@apollo/client/react';
import { Icon, type IconName, useFormat } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { InboxViewCountsDocument, type InboxViewCountsQuery, type TicketView } from '../gql/graphql.js';
import { SavedViewLinks } from '../saved-views/SavedViewLinks.js';
import styles from './InboxViews.module.css';
import { type InboxAddress, standingView, VIEWS } from './inbox-address.rules.js';

const ICONS: Readonly<Record<TicketView, IconName>> = {
  MINE: 'inbox',
  OWNED: 'person',
  UNASSIGNED: 'unassigned',
  WAITING: 'pause',
  UNTOLD: 'bubble',
  MENTIONED: 'at',
  WATCHED: 'eye',
  DRAFTS: 'edit',
  ALL_OPEN: 'list',
};

type Counts = InboxViewCountsQuery['ticketViewCounts'];

const COUNT_OF: Readonly<Record<TicketView, (counts: Counts) => number>> = {
  MINE: ({ mine }) => mine,
  OWNED: ({ owned }) => owned,
  UNASSIGNED: ({ unassigned }) => unassigned,
  WAITING: ({ waiting }) => waiting,
  UNTOLD: ({ untold }) => untold,
  MENTIONED: ({ mentioned }) => mentioned,
  WATCHED: ({ watched }) => watched,
  DRAFTS: ({ drafts }) => drafts,
  ALL_OPEN: ({ allOpen }) => allOpen,
};

/** How many tickets each view holds; kept right by the list's live look at the server. */
export function useViewCounts(): (view: TicketView) => number | null {
  const { data } = useQuery(InboxViewCountsDocument, { fetchPolicy: 'cache-and-network' });
  return (view) => (data === undefined ? null : COUNT_OF[view](data.ticketViewCounts));
}

/** Standing views, and below them those that were saved. */
export function InboxViews({ address }: { readonly address: InboxAddress }) {
  const { t } = useTranslation('desk');
  const { number } = useFormat();
  const [params] = useSearchParams();
  const countOf = useViewCounts();
  return (
    <nav className={styles.views} aria-label={t('inbox.views')}>
      {VIEWS.map((view) => {
        const count = countOf(view);
        const search = standingView(params, view).toString();
        return (
          <Link
            key={view}
            to={{ search }}
            className={styles.view}
            aria-current={address.saved === null && view === address.view}
            title={t(`viewHint.${view}`)}
          >
            <Icon name={ICONS[view]} />
            <span className={styles.viewName}>{t(`view.${view}`)}</span>
            <span className={styles.count}>{count === null ? '' : number(count)}</span>
          </Link>
        );
      })}
      <SavedViewLinks address={address} />
    </nav>
  );
}
