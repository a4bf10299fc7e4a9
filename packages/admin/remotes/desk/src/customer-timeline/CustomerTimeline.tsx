import { useQuery } from '@apollo/client/react';
import { EmptyState, QueryState, Segmented, useFormat, useSearchState } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { CUSTOMER_HISTORY_KINDS } from '@shouwen/shared';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { type CustomerHistoryKind, CustomerTimelineDocument } from '../gql/graphql.js';
import timeline from '../timeline/Timeline.module.css';
import { byDay } from '../timeline/timeline.rules.js';
import { useDayTitle } from '../useDayTitle.js';
import styles from './CustomerTimeline.module.css';
import { ToldEntry } from './ToldEntry.js';

const KINDS = CUSTOMER_HISTORY_KINDS.map((kind) => kind.toUpperCase() as CustomerHistoryKind);
const PAGE = 40;

/** What happened with a customer, the latest first, whatever it was; one kind of it alone when that is chosen. */
export function CustomerTimeline({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation('desk');
  const { day } = useFormat();
  const dayTitle = useDayTitle();
  const [chosen, choose] = useSearchState('kind', 'ALL');
  const kinds = KINDS.filter((kind) => kind === chosen);
  const query = useQuery(CustomerTimelineDocument, {
    variables: { customerId, first: PAGE, kinds: kinds.length === 0 ? null : kinds },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <div className={styles.timeline}>
      <div className={styles.pick}>
        <Segmented
          label={t('history.pick')}
          options={['ALL' as const, ...KINDS].map((kind) => ({
            value: kind,
            label: kind === 'ALL' ? t('history.all') : t(`history.kinds.${kind}`),
          }))}
          value={kinds[0] ?? 'ALL'}
          onChange={choose}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <div className={styles.entries} tabIndex={0} role="log" aria-label={t('history.title')}>
        <QueryState query={query}>
          {({ customerTimeline: { nodes, pageInfo } }) => (
            <>
              {nodes.length === 0 && <EmptyState icon="clock" title={t(kinds.length === 0 ? 'history.none' : 'history.noneOf')} />}
              {byDay(nodes, day).map(({ entries }) => (
                <Fragment key={entries[0]?.id}>
                  <h2 className={timeline.day}>{dayTitle(entries[0]?.at ?? '')}</h2>
                  {entries.map((entry) => (
                    <ToldEntry key={entry.id} entry={entry} />
                  ))}
                </Fragment>
              ))}
              {pageInfo.hasNextPage && (
                <Button type="text" size="small" onClick={() => void query.fetchMore({ variables: { after: pageInfo.endCursor } })}>
                  {t('history.more')}
                </Button>
              )}
            </>
          )}
        </QueryState>
      </div>
    </div>
  );
}
