import type { EventType, LocalText, UserErrorCode } from '@shouwen/shared';
import type { GraphQLResolveInfo } from 'graphql';
import type { SettingDefinition } from '../kernel/setting-definition.js';
import type { Ctx } from './context.js';
import type { CustomerHistory } from './customer-history.js';
import type { Reader, SqlValue, Tx } from './db/db.js';
import type { RowJournal } from './db/row-journal.js';
import type { StoredEvent } from './events/stored-event.js';
import type { Explainer } from './explainer.js';
import type { ExportSource } from './exports/export-source.js';
import type { SealedColumn } from './secrets/sealed-values.js';

/** A class, as TypeORM and TypeGraphQL know entities, resolvers and types. */
// biome-ignore lint/complexity/noBannedTypes: both libraries take classes as Function
export type ClassRef = Function;

/** Reacts to committed events: at least once, in order per subject, so it must be idempotent. */
export interface Subscriber {
  readonly name: string;
  readonly types: readonly EventType[] | RegExp;
  handle(ctx: Ctx, event: StoredEvent): Promise<void>;
  /**
   * Takes everything that is due at once (many subjects, in order within each), for work that is cheaper together. All or
   * nothing: after a failure the same events come one by one to `handle`, so that one bad event does not hold up the rest.
   */
  handleMany?(ctx: Ctx, events: readonly StoredEvent[]): Promise<void>;
}

/**
 * Reacts to events inside the transaction that records them, right before its COMMIT: what it writes stands or falls with the change, and
 * the answer shows it. For what must hold at every instant; everything else is a subscriber. What it records itself comes back to it.
 */
export interface Reaction {
  readonly types: RegExp;
  react(tx: Tx, ctx: Ctx, events: readonly StoredEvent[]): Promise<void>;
}

/**
 * Follows the whole log without a row per event that would owe it to somebody: it is handed what this process committed, and looks for
 * itself for what it was not handed.
 */
export interface LogFollower {
  readonly name: string;
  /** Ids of events that this process committed, in the order of their commits. After a failure the same ones come again. */
  follow(ctx: Ctx, eventIds: readonly string[]): Promise<void>;
  /** From time to time, when everything handed over has been followed. */
  catchUp(ctx: Ctx, situation: { readonly mayHaveMissed: boolean }): Promise<void>;
  /** How many events of all processes it has not followed yet, and when the oldest of them happened. */
  behind(reader: Reader): Promise<{ readonly waiting: number; readonly oldestAt: Date | null }>;
}

/** Timed or queued work: at least once, on one process at a time. */
export interface JobDefinition {
  readonly kind: string;
  /** A cadence; without it the job runs only when enqueued. `dailyAt` is the clock where the organisation is. */
  readonly every?: { readonly seconds: number } | { readonly dailyAt: string };
  handle(ctx: Ctx, payload: unknown): Promise<void>;
}

/** How `node(id:)` finds an object by the prefix of its id. Unknown and forbidden both answer null. */
export interface NodeKind {
  readonly prefix: string;
  readonly type: ClassRef;
  find(ctx: Ctx, id: string, info: GraphQLResolveInfo): Promise<object | null>;
}

/** One file of a playbook, and how it is brought into the database. */
export interface PlaybookSection {
  /** `departments` reads `playbooks/<name>/departments.json`. */
  readonly file: string;
  /** JSON Schema of the file. */
  readonly schema: object;
  /** The file with what it takes from the one of the playbook it extends (null: there is none). Without it a file stands by itself. */
  inherit?(own: unknown, base: unknown): unknown;
  /** Idempotent by the codes in the data. */
  apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void>;
  /** What follows once it is decided which of the rows hold: those that the organisation changed itself are back by then. */
  settle?(tx: Tx, ctx: Ctx): Promise<void>;
  /** The rows it writes. */
  readonly rows?: readonly PlaybookRows[];
}

/** Takes out what a feature keeps of things that are erased, in the same transaction and before they go. A customer's tickets may stay. */
export interface Eraser {
  readonly kind: 'ticket' | 'customer' | 'person';
  erase(tx: Tx, ids: readonly string[], at: Date): Promise<void>;
}

/** Two things of which one goes into the other. */
export interface MergedPair {
  readonly keptId: string;
  readonly mergedId: string;
  /** What was chosen to be taken from the one that goes, by field. */
  readonly taken: ReadonlySet<string>;
}

/**
 * How a feature's rows that hang on a thing go over when two of them become one. Only for tables where pointing to the other does not do:
 * all other tables that the engine ties to the thing take part without being named. What is written goes through the journal, which undoes it.
 */
export interface Merger {
  readonly kind: 'customer';
  readonly tables: readonly string[];
  /** Absent: the rows stay where they are. */
  merge?(tx: Tx, journal: RowJournal, pair: MergedPair): Promise<void>;
}

/** Rows of one kind that a section writes: what a difference compares, and what is put back where the organisation changed it itself. */
export interface PlaybookRows {
  /** The kind as a difference names it: `department`, `role`. */
  readonly kind: string;
  readonly entity: new () => { id: string };
  /** Properties that tell one row from another. */
  readonly key: readonly string[];
  /** The property with its name. */
  readonly name: string;
  /** The properties that the playbook decides. */
  readonly fields: readonly string[];
}

/** One kind of thing somebody has in hand, and how many. */
export interface HeldCount {
  readonly kind: string;
  readonly count: number;
}

/** Something people can have in hand in a feature, and how it goes over to somebody else when they leave. */
export interface Holding {
  /** How many of each kind; kinds are words for the screen: `ticketsAssigned`. */
  counts(ctx: Ctx, reader: Reader, personId: string): Promise<readonly HeldCount[]>;
  /** Inside the command that disables somebody: everything goes over, or nobody leaves. */
  handOn(tx: Tx, ctx: Ctx, hand: { readonly fromId: string; readonly toId: string }): Promise<void>;
}

/** Somebody as a feature below people knows them. */
export interface KnownAccount {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly isActive: boolean;
}

/** Whom features below people may speak of by account: tables name people so. */
export interface AccountBook {
  /** Those of the accounts whom the caller may see, as the transaction sees them. */
  byAccounts(ctx: Ctx, reader: Reader, accounts: readonly string[]): Promise<readonly KnownAccount[]>;
  /** The accounts of people whom the caller may see. */
  byIds(ctx: Ctx, ids: readonly string[]): Promise<readonly KnownAccount[]>;
  /** The positions somebody may hold. */
  positions(ctx: Ctx): Promise<readonly KnownPosition[]>;
}

/** A position as lower features speak of it. */
export interface KnownPosition {
  readonly code: string;
  readonly names: LocalText;
  readonly isArchived: boolean;
}

/** Finds things by their words. Lists of lower features ask it, so that none of them walks through its whole table for a text. */
export interface TextIndex {
  /** A condition on `t.id` for the things of a kind that match; of very many matches the newest. */
  condition(ctx: Ctx, kind: 'ticket' | 'customer', text: string): { readonly sql: string; readonly params: readonly SqlValue[] };
}

/** What a feature keeps that hangs on a thing of a lower one. The lower one asks before the thing is put away. */
export interface Dependents {
  /** Type of the subject it hangs on, as events name it. */
  readonly of: string;
  /** The in-process table that whoever changes their number touches: it is held while they are counted. */
  readonly reference?: string;
  /** Why the thing cannot go, said with `{count}`. */
  readonly code: UserErrorCode;
  /** How many hang on each of them now, whoever may see them: one statement for all. */
  count(reader: Reader, subjectIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

/** An address besides GraphQL that a browser is sent to: it answers by sending the browser on. */
export interface HttpRoute {
  readonly path: string;
  handle(ctx: Ctx, url: URL): Promise<{ readonly location: string }>;
}

/** What a file route answers. */
export interface FileAnswer {
  readonly status?: 200 | 201 | 400 | 403 | 404 | 413;
  readonly mediaType: string;
  readonly bytes: Buffer | string;
  /** What it is called when it is saved. */
  readonly name?: string;
  /** To be saved; absent: a browser may show it. */
  readonly isDownload?: boolean;
  /** Never changes under its address. */
  readonly isCached?: boolean;
}

export interface FileRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A file taken or handed out under `/files/`. */
export interface FileRoute {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly bodyLimit?: number;
  /** Everybody may have it; the others are for signed-in callers. */
  readonly isPublic?: boolean;
  handle(ctx: Ctx, request: FileRequest): Promise<FileAnswer>;
}

/** What a feature brings to the house. A feature imports only features of a lower level. */
export interface Feature {
  readonly name: string;
  readonly level: number;
  readonly entities: readonly ClassRef[];
  readonly resolvers: readonly ClassRef[];
  readonly orphanedTypes?: readonly ClassRef[];
  readonly subscribers?: readonly Subscriber[];
  readonly reactions?: readonly Reaction[];
  readonly followers?: readonly LogFollower[];
  readonly jobs?: readonly JobDefinition[];
  readonly routes?: readonly HttpRoute[];
  readonly nodes?: readonly NodeKind[];
  readonly playbook?: readonly PlaybookSection[];
  /** How rights to its things are explained. */
  readonly explains?: readonly Explainer[];
  /** What administrators may decide about it; read with `setting(ctx, definition)`. */
  readonly settings?: readonly SettingDefinition[];
  readonly dependents?: readonly Dependents[];
  readonly holdings?: readonly Holding[];
  /** Lists that can be handed out as files, through the one door of `platform/exports`. */
  // biome-ignore lint/suspicious/noExplicitAny: each source reads its own filter back, as its mutation wrote it
  readonly exports?: readonly ExportSource<any>[];
  readonly files?: readonly FileRoute[];
  /** One feature of the installation brings it. */
  readonly accounts?: AccountBook;
  readonly erasers?: readonly Eraser[];
  readonly mergers?: readonly Merger[];
  readonly customerHistory?: readonly CustomerHistory[];
  /** What it keeps sealed: a stolen database opens none of it. */
  readonly sealed?: readonly SealedColumn[];
  /** One feature of the installation brings it. */
  readonly textIndex?: TextIndex;
}
