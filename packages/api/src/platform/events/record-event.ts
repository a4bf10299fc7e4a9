import type { EventType } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../context.js';
import type { Tx } from '../db/db.js';
import { insertRows } from '../db/write.js';
import { EventRow } from './event.entity.js';
import { OutboxRow } from './outbox.entity.js';
import type { StoredEvent } from './stored-event.js';

export interface NewEvent {
  readonly type: EventType;
  /** `seq` is the subject's version after the change. */
  readonly subject: { readonly type: string; readonly id: string; readonly seq: number };
  readonly departmentId?: string | null;
  readonly payload: object;
  /** When it happened, where that is not now. */
  readonly at?: Date;
}

const pending = new WeakMap<Tx, StoredEvent[]>();

/**
 * Records what the command did. The rows are written together right before COMMIT (two statements however many events),
 * inside the same transaction, so change and event stand or fall together.
 */
export async function recordEvent(tx: Tx, ctx: Ctx, event: NewEvent): Promise<string> {
  const stored = storedEvent(ctx, event);
  const events = pending.get(tx);
  if (events) {
    events.push(stored);
    return stored.id;
  }
  const started = [stored];
  pending.set(tx, started);
  tx.beforeCommit(() => writeEvents(tx, ctx, started));
  tx.afterCommit(() => {
    ctx.app.live.publish(started);
    ctx.app.dispatcher.wake([...new Set(started.flatMap((e) => ctx.app.dispatcher.subscribersOf(e.type)))]);
  });
  return stored.id;
}

function storedEvent(ctx: Ctx, event: NewEvent): StoredEvent {
  const now = ctx.clock.now();
  return {
    id: newId('evt', now),
    type: event.type,
    subjectType: event.subject.type,
    subjectId: event.subject.id,
    seq: event.subject.seq,
    at: event.at ?? now,
    actorKind: ctx.actor.kind,
    actorId: ctx.actor.personId,
    departmentId: event.departmentId ?? null,
    payload: event.payload,
    source: ctx.source,
    requestId: ctx.requestId,
  };
}

async function writeEvents(tx: Tx, ctx: Ctx, events: readonly StoredEvent[]): Promise<void> {
  await insertRows(tx, EventRow, events);
  const runAt = ctx.clock.now();
  const owed = events.flatMap((e) =>
    ctx.app.dispatcher.subscribersOf(e.type).map((subscriber) => ({
      subscriber,
      subjectId: e.subjectId,
      seq: e.seq,
      eventId: e.id,
      attempts: 0,
      runAt,
    })),
  );
  await insertRows(tx, OutboxRow, owed);
}
