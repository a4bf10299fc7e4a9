import { type Clock, systemClock } from '../kernel/clock.js';
import { createAppState } from '../platform/app-state.js';
import type { AppState, Log } from '../platform/context.js';
import type { Db } from '../platform/db/db.js';
import type { Feature, JobDefinition, Subscriber } from '../platform/feature.js';
import { createVault, KEY_BYTES } from '../platform/secrets/vault.js';

export const silentLog: Log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

export interface TestAppParts {
  readonly db: Db;
  readonly features?: readonly Feature[];
  readonly subscribers?: readonly Subscriber[];
  readonly jobs?: readonly JobDefinition[];
  readonly clock?: Clock;
  readonly dataDir?: string;
}

/** A process's state without HTTP: what a second process on the same database would have. Failures are repeated at once. */
export function openTestAppState({
  db,
  features = [],
  subscribers = [],
  jobs = [],
  clock = systemClock,
  dataDir = '',
}: TestAppParts): AppState {
  const probe: Feature = { name: 'probe', level: 0, entities: [], resolvers: [], subscribers, jobs };
  return createAppState({
    db,
    settings: { host: '127.0.0.1', port: 0, dataDir, databaseUrl: null, playbook: 'none', demo: 'off', logLevel: 'silent' },
    clock,
    features: [...features, probe],
    log: silentLog,
    vault: createVault(Buffer.alloc(KEY_BYTES, 'test')),
    isDemo: () => false,
    retryBaseMs: 1,
  });
}
