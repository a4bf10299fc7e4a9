import type { EventType } from '@shouwen/shared';
import { answerablePersonId, onBehalfOf } from '../../kernel/actor.js';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../context.js';
import type { Tx } from '../db/db.js';
import { insertRows } from '../db/write.js';
import { EventRow } from './event.entity.js';
import { EventTextRow } from './event-text.entity.js';
import { eventTextRow } from './event-texts.js';
import { OutboxRow } from './outbox.entity.js';
import type { StoredEvent } from './stored-event.js';

export interface NewEvent {
  readonly type: EventType;
  /** `seq` is the subject's version after the change. */
  readonly subject: { readonly type: string; readonly id: string; readonly seq: number };
  readonly departmentId?: string | null;
  /** Ids, codes, numbers, dates: what may stand for good. Never personal data, nor what somebody wrote. */
  readonly payload: object;
  /** What somebody wrote, by name (`reason`): kept beside the event, where it can be erased. */
  readonly texts?: Readonly<Record<string, string>>;
  /** When it happened, where that is not now. */
  readonly at?: Date;
}

/** An event on its way into the log, with its texts. */
interface Pending {
  readonly event: StoredEvent;
  readonly texts: EventTextRow | null;
}

const pending = new WeakMap<Tx, Pending[]>();

/**
 * Records what the command did. The rows are written together right before COMMIT (at most three statements however many events),
 * inside the same transaction, so change and event stand or fall together.
 */
export async function recordEvent(tx: Tx, ctx: Ctx, event: NewEvent): Promise<string> {
  const id = newId('evt', ctx.clock.now());
  const texts = event.texts ? eventTextRow(id, event.texts) : null;
  const one = { event: storedEvent(ctx, event, { id, textsHash: texts?.hash ?? null }), texts: texts?.row ?? null };
  const started = pending.get(tx);
  if (started) started.push(one);
  else start(tx, ctx, [one]);
  return id;
}

function start(tx: Tx, ctx: Ctx, started: Pending[]): void {
  pending.set(tx, started);
  tx.beforeCommit(() => writeEvents(tx, ctx, started));
  tx.afterCommit(() => {
    const events = started.map(({ event }) => event);
    ctx.app.live.publish(events);
    ctx.app.dispatcher.committed(events);
  });
}

function storedEvent(ctx: Ctx, event: NewEvent, made: Pick<StoredEvent, 'id' | 'textsHash'>): StoredEvent {
  const { actor, http } = ctx;
  return {
    ...made,
    type: event.type,
    subjectType: event.subject.type,
    subjectId: event.subject.id,
    seq: event.subject.seq,
    at: event.at ?? ctx.clock.now(),
    actorKind: actor.kind,
    actorId: answerablePersonId(actor),
    onBehalfOfId: onBehalfOf(actor),
    credentialId: actor.tokenId ?? actor.sessionId,
    address: http?.address ?? null,
    departmentId: event.departmentId ?? null,
    payload: event.payload,
    source: ctx.source,
    requestId: ctx.requestId,
  };
}

/** Until nothing new was recorded: what one reaction records may concern another. */
async function react(tx: Tx, ctx: Ctx, started: readonly Pending[]): Promise<void> {
  const reactions = ctx.app.features.flatMap((feature) => feature.reactions ?? []);
  for (let done = 0; done < started.length; ) {
    const fresh = started.slice(done).map(({ event }) => event);
    done = started.length;
    for (const { types, react: answer } of reactions) {
      const events = fresh.filter(({ type }) => types.test(type));
      if (events.length > 0) await answer(tx, ctx, events);
    }
  }
}

async function writeEvents(tx: Tx, ctx: Ctx, started: readonly Pending[]): Promise<void> {
  await react(tx, ctx, started);
  const events = started.map(({ event }) => event);
  await insertRows(tx, EventRow, events);
  const texts = started.flatMap(({ texts }) => texts ?? []);
  if (texts.length > 0) await insertRows(tx, EventTextRow, texts);
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
