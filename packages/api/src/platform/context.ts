import type { Language } from '@shouwen/shared';
import type { Actor } from '../kernel/actor.js';
import type { Clock } from '../kernel/clock.js';
import { newId } from '../kernel/id.js';
import type { Settings } from '../kernel/settings.js';
import type { Db, Tx } from './db/db.js';
import type { EventDispatcher, EventSource, LiveEvents } from './events/stored-event.js';
import type { Feature } from './feature.js';
import type { LookBuffer } from './looks/look-buffer.js';
import type { Vault } from './secrets/vault.js';
import type { Metrics } from './system/metrics.js';
import type { Allowance } from './system/token-bucket.rules.js';

/** The part of pino that the house uses: objects first, so that fields can be scrubbed. Never personal data. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** The jobs worker of this process. */
export interface JobWorker {
  start(): void;
  stop(): Promise<void>;
  wake(): void;
  /** Resolves when no due job is left. */
  idle(): Promise<void>;
}

/** What lives as long as the process. */
export interface AppState {
  readonly db: Db;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly features: readonly Feature[];
  readonly dispatcher: EventDispatcher;
  readonly live: LiveEvents;
  readonly jobs: JobWorker;
  /** Who saw what, on its way into the access log. */
  readonly looks: LookBuffer;
  readonly log: Log;
  /** Seals secrets that the database keeps. */
  readonly vault: Vault;
  /** What this process counts about itself. */
  readonly metrics: Metrics;
  isDemo(): boolean;
  /** The demo data is gone: from now on this is a real installation. */
  endDemo(): void;
  /** Lets the first visitor of an empty installation create the administrator; null once used. */
  setupToken: string | null;
  /** Where this process listens, once it does. */
  address: string | null;
}

/** What a command may ask of the HTTP exchange it answers; null outside HTTP. */
export interface HttpExchange {
  readonly address: string;
  readonly userAgent: string;
  readonly isSecure: boolean;
  /** What the caller may still ask for, once that is known; answered in headers. */
  allowance: Allowance | null;
  cookie(name: string): string | null;
  setCookie(name: string, value: string, maxAgeSeconds: number): void;
  clearCookie(name: string): void;
}

/** The caller's promise that this request is one user action, however often it arrives. */
export interface IdempotencyKey {
  readonly key: string;
  /** Of the operation and its variables: the same key with another request is refused. */
  readonly hash: string;
}

/** On whose behalf, in which language, at what time: one per request, job run or event delivery. */
export interface Ctx {
  readonly actor: Actor;
  readonly language: Language;
  readonly db: Db;
  readonly clock: Clock;
  readonly requestId: string;
  readonly source: EventSource;
  readonly idempotency: IdempotencyKey | null;
  /** Commands answer as ever, and whatever they wrote is rolled back. */
  readonly isTrial?: boolean;
  /** The transaction of the command that this one is a part of: it stands or falls with that. */
  readonly within?: Tx;
  /** One loader per relation per request, made on first use. */
  readonly loaders: Map<unknown, unknown>;
  readonly settings: Settings;
  readonly app: AppState;
  readonly http: HttpExchange | null;
}

const SYSTEM: Actor = {
  kind: 'system',
  personId: null,
  name: 'system',
  departmentId: null,
  language: 'zh-CN',
  reach: new Map(),
  sessionId: null,
  tokenId: null,
};

/** A context without a caller: jobs, event subscribers, set-up, demo data. */
export function systemCtx(app: AppState, source: EventSource, overrides: Partial<Ctx> = {}): Ctx {
  return {
    actor: SYSTEM,
    language: SYSTEM.language,
    db: app.db,
    clock: app.clock,
    requestId: newId('req', app.clock.now()),
    source,
    idempotency: null,
    loaders: new Map(),
    settings: app.settings,
    app,
    http: null,
    ...overrides,
  };
}
