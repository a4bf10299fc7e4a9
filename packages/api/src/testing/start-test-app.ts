import { DEMO_ACCOUNTS } from '@shouwen/shared';
import { createApp } from '../app.js';
import { STAFF } from '../demo/staff-list.js';
import { organisationOf } from '../features/access/index.js';
import { openSession } from '../features/access/session-start/open-session.js';
import { accountKey } from '../features/people/index.js';
import { features } from '../features.js';
import type { Settings } from '../kernel/settings.js';
import { type AppState, type Log, systemCtx } from '../platform/context.js';
import type { Feature } from '../platform/feature.js';
import { Given, required } from './given.js';
import { silentLog } from './open-test-app-state.js';
import { openTestDb, sqlitePlace, type TestDb } from './open-test-db.js';
import { countSql } from './sql-count.js';
import { TestCaller } from './test-caller.js';
import { TestClock } from './test-clock.js';

export interface TestAppOptions {
  /** Accounts to bring in, of the demo's staff; all without a password. */
  readonly accounts?: readonly string[];
  readonly log?: Log;
  readonly isDemo?: boolean;
  /** Off unless asked for: suites ask far more than anybody may. */
  readonly rateLimit?: 'on' | 'off';
  /** Null: whoever sets the installation up chooses. */
  readonly playbook?: string | null;
  /** A panel to serve instead of the built one. */
  readonly panelDir?: string;
  /** Settings of the environment that differ. */
  readonly settings?: Partial<Settings>;
  /** Features only the test has. */
  readonly probes?: readonly Feature[];
}

export interface TestApp {
  readonly state: AppState;
  readonly address: string;
  readonly clock: TestClock;
  readonly given: Given;
  readonly anonymous: TestCaller;
  readonly db: TestDb;
  /** Folder of this installation. */
  readonly dataDir: string;
  /** Statements so far, to look at when a bound is broken. */
  readonly statements: readonly string[];
  /** Somebody signed in, by account; always the same session. */
  as(account: string): TestCaller;
  /** Another session of the same person. */
  signIn(account: string): Promise<TestCaller>;
  /** Waits until every committed event has been delivered. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The real server on a port of its own with the after-sales playbook and the demo's seven accounts, on whichever engine the suite runs.
 * Nothing runs in the background: `settle()` delivers.
 */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const {
    accounts = DEMO_ACCOUNTS,
    log = silentLog,
    isDemo = false,
    playbook = 'after-sales',
    probes = [],
    panelDir,
    rateLimit = 'off',
  } = options;
  const testDb = await openTestDb({ entities: features.flatMap((feature) => feature.entities) });
  const place = sqlitePlace();
  const clock = new TestClock();
  const { db, statements } = countSql(testDb);
  const settings = {
    host: '127.0.0.1',
    port: 0,
    dataDir: place.settings.dataDir,
    databaseUrl: null,
    playbook,
    logLevel: 'silent',
    rateLimit,
  };
  const hire = (state: AppState) => hireAll(new Given(state), accounts);
  const app = await createApp(
    { ...settings, demo: isDemo ? 'on' : 'off', ...options.settings },
    {
      db,
      clock,
      log,
      runsBackground: false,
      features: probes.length > 0 ? [...features, ...probes] : features,
      ...(panelDir !== undefined && { panelDir }),
      ...(isDemo && { seedDemo: hire }),
    },
  );
  const { state } = app;
  if (!isDemo) await hire(state);
  const address = await app.listen();
  const signIn = async (account: string): Promise<TestCaller> =>
    new TestCaller({ address, statements, headers: { cookie: `shouwen=${await openSessionOf(state, account)}` } });
  const callers = new Map<string, TestCaller>();
  for (const account of accounts) callers.set(account, await signIn(account));
  return {
    state,
    address,
    clock,
    given: new Given(state),
    anonymous: new TestCaller({ address, statements, headers: {} }),
    db: testDb,
    dataDir: settings.dataDir,
    statements,
    as: (account) => required(callers.get(account), `account ${account}: name it in startTestApp or use signIn`),
    signIn,
    settle: () => state.dispatcher.idle(),
    async close() {
      await app.close();
      await place.remove();
    },
  };
}

async function hireAll(given: Given, accounts: readonly string[]): Promise<void> {
  for (const account of accounts) {
    const member = required(
      STAFF.find((one) => one.account === account),
      `demo account ${account}`,
    );
    await given.person(member);
  }
}

/** Signs in without a password: hashing one costs more than most tests. */
async function openSessionOf(state: AppState, account: string): Promise<string> {
  const organisation = await organisationOf(state);
  const person = required(organisation.staff.findByAccount(accountKey(account)), `account ${account}`);
  const ctx = systemCtx(state, 'setup');
  const { secret } = await state.db.inTransaction((tx) => openSession(tx, ctx, { person, organisation }));
  return secret;
}
