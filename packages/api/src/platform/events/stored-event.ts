import type { EventType } from '@shouwen/shared';
import type { Actor } from '../../kernel/actor.js';

export type EventSource = 'panel' | 'api' | 'job' | 'event' | 'demo' | 'setup';

/** One fact of the append-only log: audit trail and source of everything derived. */
export interface StoredEvent {
  readonly id: string;
  readonly type: EventType;
  readonly subjectType: string;
  readonly subjectId: string;
  /** The subject's version after the change; unique per subject, so order per subject is exact. */
  readonly seq: number;
  readonly at: Date;
  readonly actorKind: Actor['kind'];
  readonly actorId: string | null;
  /** For whom the actor acted, where that is somebody else. */
  readonly onBehalfOfId: string | null;
  /** The session or token it came by. */
  readonly credentialId: string | null;
  /** The caller's network address; null where nobody called. */
  readonly address: string | null;
  readonly departmentId: string | null;
  /** Parse it in a `.rules.ts` of the feature that wrote it. */
  readonly payload: unknown;
  /** Of the free texts beside it (`eventTexts`); null when it has none. */
  readonly textsHash: string | null;
  readonly source: EventSource;
  readonly requestId: string;
}

/** Every committed event of every process reaches the listeners of this process. Not stored: a listener that was away reads the log. */
export interface LiveEvents {
  subscribe(listener: (event: StoredEvent) => void): () => void;
  /** Called after commit by the process that wrote them. */
  publish(events: readonly StoredEvent[]): void;
  stop(): Promise<void>;
}

/** Brings stored events to subscribers. */
export interface EventDispatcher {
  /** Names of the subscribers that want events of this type. */
  subscribersOf(type: EventType): readonly string[];
  start(): void;
  /** Waits for handlers in flight. */
  stop(): Promise<void>;
  /** This process committed these: its subscribers and followers are told now instead of at their next poll. */
  committed(events: readonly StoredEvent[]): void;
  /** Something is due again for these subscribers. */
  wake(subscribers: readonly string[]): void;
  /** Resolves when nothing deliverable is left. */
  idle(): Promise<void>;
}
