import { PANEL_DIR } from './config.js';
import { demoLoadOf, markedDemoLoad } from './demo-load.js';
import { isDemoWanted } from './demo-mode.rules.js';
import { createAuthenticator, newSecret, organisationOf } from './features/access/index.js';
import { keepPlaybook } from './features/playbooks/index.js';
import { features as allFeatures } from './features.js';
import { type Clock, systemClock } from './kernel/clock.js';
import { DEFAULT_PLAYBOOK, type Settings } from './kernel/settings.js';
import { migrations } from './migrations/index.js';
import { openInstallation } from './open-installation.js';
import { createAppState } from './platform/app-state.js';
import type { AppState, Log } from './platform/context.js';
import type { Db } from './platform/db/db.js';
import type { Feature } from './platform/feature.js';
import { assertPortFree } from './platform/http/assert-port-free.js';
import { createLog } from './platform/http/log.js';
import { createWebServer } from './platform/http/web-server.js';
import { openVault } from './platform/secrets/open-vault.js';
import { Heartbeat } from './platform/system/heartbeat.js';
import { createMetrics } from './platform/system/metrics.js';
import { SynchronisedClock } from './platform/system/synchronised-clock.js';
import { schemaOf } from './schema.js';

export interface AppOptions {
  readonly features?: readonly Feature[];
  readonly clock?: Clock;
  readonly log?: Log;
  /** An open and migrated database; without it one is opened by the settings. The app closes it. */
  readonly db?: Db;
  /** False: deliveries and jobs run only when asked for (`dispatcher.idle()`), so that tests can count statements. */
  readonly runsBackground?: boolean;
  /** Where the built panel lies. */
  readonly panelDir?: string;
  /** Told what is going on while the app starts, in words for whoever waits. */
  readonly onProgress?: (line: string) => void;
  /** Fills an empty installation with made-up data. */
  readonly seedDemo?: (state: AppState) => Promise<unknown>;
}

export interface App {
  readonly state: AppState;
  /** Starts the work in the background and takes requests; answers the address. */
  listen(): Promise<string>;
  /** Takes no more requests, finishes those in flight and the deliveries that are due, closes everything. */
  close(): Promise<void>;
}

/** How long deliveries of committed events may hold up the end; what is left is delivered at the next start. */
const DELIVER_MS = 5000;

/** The whole server, ready to listen: what `main.ts` runs and tests start. */
export async function createApp(settings: Settings, options: AppOptions = {}): Promise<App> {
  const { features = allFeatures, log = createLog(settings.logLevel), onProgress = () => undefined } = options;
  await assertPortFree(settings.host, settings.port);
  const db = options.db ?? (await openInstallation(settings, { features, log, onProgress }));
  try {
    return await createAppOn(db, settings, { ...options, features, log });
  } catch (error) {
    await db.close();
    throw error;
  }
}

type Given = AppOptions & Required<Pick<AppOptions, 'features' | 'log'>>;

async function createAppOn(db: Db, settings: Settings, options: Given): Promise<App> {
  const { features, log, runsBackground = true, panelDir = PANEL_DIR, onProgress = () => undefined } = options;
  const synchronised = new SynchronisedClock({ db, machine: systemClock, log });
  const clock = options.clock ?? synchronised;
  if (clock === synchronised) await synchronised.start();
  let isDemo = false;
  const metrics = createMetrics(synchronised.aheadMs);
  const vault = await openVault({ db, settings, sealed: features.flatMap(({ sealed = [] }) => sealed), onProgress });
  const state = createAppState({ db, settings, clock, features, log, metrics, vault, isDemo: () => isDemo });
  const heartbeat = new Heartbeat(state);
  isDemo = await prepare(state, options);
  const authenticator = createAuthenticator(state);
  const panel = { distDir: panelDir, dataDir: settings.dataDir, ...(settings.publicUrl && { publicUrl: settings.publicUrl }) };
  const web = await createWebServer({ app: state, schema: schemaOf(features), authenticator, panel, isReady: () => isMigrated(db) });
  return {
    state,
    async listen() {
      const address = await web.listen(settings.host, settings.port);
      state.address = address;
      if (runsBackground) state.dispatcher.start();
      if (runsBackground) state.jobs.start();
      if (runsBackground) state.looks.start();
      if (runsBackground) heartbeat.start();
      return address;
    },
    async close() {
      await web.close();
      await state.jobs.stop();
      await deliverDue(state);
      await state.dispatcher.stop();
      await authenticator.stop();
      await state.looks.stop();
      await state.live.stop();
      await heartbeat.stop();
      await synchronised.stop();
      await db.close();
    },
  };
}

/** Fills an empty installation; answers whether it is a demonstration. */
async function prepare(state: AppState, { onProgress = () => undefined, seedDemo }: AppOptions): Promise<boolean> {
  const { db, settings } = state;
  const isWanted = isDemoWanted(settings);
  // Without a demonstration and without PLAYBOOK the first visitor chooses.
  const first = settings.playbook ?? (isWanted && seedDemo ? DEFAULT_PLAYBOOK : null);
  await keepPlaybook(state, { first, onProgress });
  const { staff } = await organisationOf(state);
  const isEmpty = staff.all.length === 0;
  if (isEmpty && isWanted && seedDemo) {
    onProgress('Making up demo data');
    await markedDemoLoad(state, seedDemo);
    return true;
  }
  if (isEmpty) state.setupToken = newSecret();
  return isWanted && (await demoLoadOf(db)) === 'finished';
}

async function isMigrated(db: Db): Promise<boolean> {
  const names = new Set((await db.read.rows('select name from migration')).map(([name]) => name));
  return migrations.every(({ name }) => names.has(name));
}

async function deliverDue({ dispatcher, log }: AppState): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), DELIVER_MS);
  });
  const result = await Promise.race([dispatcher.idle(), patience]);
  clearTimeout(timer);
  if (result === 'late') log.warn({}, 'some events are left to be delivered at the next start');
}
