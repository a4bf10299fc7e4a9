import type { Channel, ContactDirection, ContactResult, CustomerHistoryKind, EventType } from '@shouwen/shared';
import type { Ctx } from './context.js';
import type { SqlPart } from './graphql/keyset-sql.js';

/** An event as it stands in the log. */
export interface HistoryEvent {
  readonly id: string;
  readonly type: string;
  readonly subjectId: string;
  readonly payload: unknown;
}

export interface HistoryChange {
  /** The property of the thing. */
  readonly field: string;
  /** As the viewer reads it; null: nothing, or what the log does not keep. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What an event was about, as whoever reads the timeline may know it. */
export interface HistoryTold {
  /** What it was about, in a few words: names, never sentences. */
  readonly about?: string | null;
  readonly changes?: readonly HistoryChange[];
  readonly ticketId?: string;
  /** What was said. */
  readonly body?: string | null;
  readonly channel?: Channel | null;
  readonly contact?: {
    readonly direction: ContactDirection;
    readonly result: ContactResult;
    readonly durationSeconds: number | null;
  } | null;
}

/** What of a feature's doings stands on the timeline of a customer. Whoever reads one may read the customer. */
export interface CustomerHistory {
  readonly kind: CustomerHistoryKind;
  readonly types: readonly EventType[];
  /** Selects the ids of what the events are of, where that is not the customer: of customers for whom `of('customer_id')` holds, as far as the viewer sees it. */
  subjects?(ctx: Ctx, of: (column: string) => SqlPart): SqlPart;
  /** What the events of a page were about, by event; one statement for all. */
  told?(ctx: Ctx, events: readonly HistoryEvent[]): Promise<ReadonlyMap<string, HistoryTold>>;
}
