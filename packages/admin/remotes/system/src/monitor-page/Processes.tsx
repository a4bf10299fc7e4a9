import { MeaningChip, Time, useFormat } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { Processes_ProcessFragment as Process } from '../gql/graphql.js';
import styles from './Monitor.module.css';
import { useSizes } from './useSizes.js';

const COLUMNS = [
  'state',
  'host',
  'since',
  'requests',
  'p95',
  'sockets',
  'cpu',
  'memory',
  'delay',
  'load',
  'hostMemory',
  'disk',
  'clock',
] as const;
const TEXTS: ReadonlySet<string> = new Set(['state', 'host', 'since']);

/** Every server process with its machine. */
export function Processes({ processes }: { readonly processes: readonly Process[] }) {
  const { t } = useTranslation('system');
  return (
    <div className={styles.block}>
      <h2 id="processes">{t('process.title', { value: processes.length })}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the part that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-labelledby="processes">
        <table className={styles.figures}>
          <thead>
            <tr>
              {COLUMNS.map((name) => (
                <th key={name} scope="col" data-number={TEXTS.has(name) ? undefined : true}>
                  {t(`process.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {processes.map((process) => (
              <ProcessRow key={process.id} process={process} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function ProcessRow({ process }: { readonly process: Process }) {
  const { t } = useTranslation('system');
  const format = useFormat();
  const sizes = useSizes();
  const { requests, isAlive } = process;
  const numbers: readonly string[] = [
    format.number(requests.perMinute),
    sizes.milliseconds(requests.p95Ms),
    format.number(process.sockets),
    format.percent(process.cpuShare, 0),
    sizes.bytes(process.memoryBytes),
    sizes.milliseconds(process.loopDelayMs),
    `${format.number(process.hostLoad, 2)} / ${process.hostCores}`,
    t('process.freeOf', { free: sizes.bytes(process.hostMemoryFreeBytes), all: sizes.bytes(process.hostMemoryBytes) }),
    t('process.freeOf', { free: sizes.bytes(process.diskFreeBytes), all: sizes.bytes(process.diskBytes) }),
    sizes.milliseconds(process.clockAheadMs),
  ];
  return (
    <tr>
      <td>
        <MeaningChip meaning={isAlive ? 'kept' : 'broken'}>{t(isAlive ? 'process.alive' : 'process.lost')}</MeaningChip>
      </td>
      <td>
        {process.host}{' '}
        <span className={styles.soft}>
          {process.pid} · {process.version} · {process.nodeVersion}
        </span>
      </td>
      <td>
        <Time at={isAlive ? process.startedAt : process.seenAt} form="relative" />
      </td>
      {numbers.map((text, index) => (
        <td key={COLUMNS[index + TEXTS.size]} data-number>
          {text}
        </td>
      ))}
    </tr>
  );
}
