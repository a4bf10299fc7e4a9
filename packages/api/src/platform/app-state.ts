import type { Clock } from '../kernel/clock.js';
import type { Settings } from '../kernel/settings.js';
import { type AppState, type Log, systemCtx } from './context.js';
import type { Db } from './db/db.js';
import { createDispatcher } from './events/dispatcher.js';
import { createLiveEvents } from './events/live.js';
import { sweepExports } from './exports/sweep-exports.job.js';
import type { Feature } from './feature.js';
import { sweepFiles } from './files/stored-files.js';
import { sweepIdempotency } from './jobs/sweep-idempotency.job.js';
import { createJobWorker } from './jobs/worker.js';
import { LookBuffer } from './looks/look-buffer.js';
import type { Vault } from './secrets/vault.js';
import { maintenance } from './system/maintenance.js';
import { createMetrics, type Metrics } from './system/metrics.js';

export interface AppParts {
  readonly db: Db;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly features: readonly Feature[];
  readonly log: Log;
  readonly vault: Vault;
  readonly isDemo: () => boolean;
  readonly setupToken?: string | null;
  readonly metrics?: Metrics;
  /** Shorter pauses for tests. */
  readonly retryBaseMs?: number;
}

/** Puts a process's long-lived parts together; nothing runs before `dispatcher.start()` and `jobs.start()`. */
export function createAppState({ retryBaseMs, setupToken = null, metrics = createMetrics(), ...parts }: AppParts): AppState {
  const { db, clock, log, features } = parts;
  const common = { db, clock, log, ...(retryBaseMs !== undefined && { retryBaseMs }) };
  let isDemoOver = false;
  const app: AppState = {
    ...parts,
    isDemo: () => parts.isDemo() && !isDemoOver,
    endDemo() {
      isDemoOver = true;
    },
    setupToken,
    address: null,
    metrics,
    live: createLiveEvents(common),
    looks: new LookBuffer(common),
    dispatcher: createDispatcher({
      ...common,
      subscribers: features.flatMap((f) => f.subscribers ?? []),
      followers: features.flatMap((f) => f.followers ?? []),
      newCtx: () => systemCtx(app, 'event'),
      // The cause's request id, so that one id finds everything that followed from it.
      ctxFor: (event) => systemCtx(app, 'event', { requestId: event.requestId }),
    }),
    jobs: createJobWorker({
      ...common,
      definitions: [sweepIdempotency, sweepExports, sweepFiles, ...features.flatMap((f) => f.jobs ?? [])],
      newCtx: () => systemCtx(app, 'job'),
      isPaused: async () => (await maintenance.of({ db })).isOn,
    }),
  };
  return app;
}
