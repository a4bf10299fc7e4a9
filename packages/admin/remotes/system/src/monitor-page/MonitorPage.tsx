import { useQuery } from '@apollo/client/react';
import { PageFrame, QueryState, Time, useFormat } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { MonitorPageDocument, type MonitorPageQuery } from '../gql/graphql.js';
import { SystemNav } from '../system-nav/SystemNav.js';
import { DatabaseBlock } from './DatabaseBlock.js';
import { totalsOf } from './figures.rules.js';
import styles from './Monitor.module.css';
import { Problems } from './Problems.js';
import { Processes } from './Processes.js';
import { Queues } from './Queues.js';
import { useSizes } from './useSizes.js';

const EVERY_MS = 10_000;

/** How the installation is doing, looked at anew every ten seconds while the page is open. */
export function MonitorPage() {
  const { t } = useTranslation('system');
  const query = useQuery(MonitorPageDocument, {
    fetchPolicy: 'cache-and-network',
    pollInterval: EVERY_MS,
    skipPollAttempt: () => document.hidden,
  });
  const checkedAt = query.data?.systemStatus.checkedAt;
  return (
    <PageFrame
      title={t('monitor.title')}
      head={
        <SystemNav
          counts={
            checkedAt && (
              <>
                {t('monitor.checkedAt')} <Time at={checkedAt} />
              </>
            )
          }
        />
      }
    >
      <QueryState query={query}>{({ systemStatus }) => <Status status={systemStatus} />}</QueryState>
    </PageFrame>
  );
}

function Status({ status }: { readonly status: MonitorPageQuery['systemStatus'] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the part that scrolls must be reachable by keyboard
    <div className={styles.body} tabIndex={0}>
      <Problems problems={status.problems} />
      <Tiles status={status} />
      <Processes processes={status.processes} />
      <Queues jobs={status.jobs} deliveries={status.deliveries} />
      <DatabaseBlock database={status.database} />
    </div>
  );
}

function Tiles({ status }: { readonly status: MonitorPageQuery['systemStatus'] }) {
  const { t } = useTranslation('system');
  const format = useFormat();
  const sizes = useSizes();
  const totals = totalsOf(status.processes);
  const { lastBackup } = status;
  const tiles: readonly (readonly [name: string, value: string, note: string])[] = [
    ['requests', format.number(totals.perMinute), t('monitor.tile.throttled', { value: format.number(totals.throttledPerMinute) })],
    ['failures', format.percent(totals.failedShare), t('monitor.tile.lastMinutes')],
    ['latency', sizes.milliseconds(totals.p95Ms), t('monitor.tile.of95')],
    ['sessions', format.number(status.sessionsOpen), t('monitor.tile.active', { value: format.number(status.sessionsActive) })],
    ['sockets', format.number(totals.sockets), t('monitor.tile.live')],
    ['database', sizes.bytes(status.database.bytes), t('monitor.tile.answers', { value: sizes.milliseconds(status.database.answerMs) })],
    [
      'backup',
      lastBackup ? format.relative(lastBackup.takenAt) : t('monitor.tile.never'),
      lastBackup ? sizes.bytes(lastBackup.bytes) : t('monitor.tile.backupHint'),
    ],
  ];
  return (
    <dl className={styles.tiles}>
      {tiles.map(([name, value, note]) => (
        <div key={name} className={styles.tile}>
          <dt>{t(`monitor.tile.${name}`)}</dt>
          <dd>
            {value}
            <small>{note}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
