import type { EventType } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../context.js';
import type { Tx } from '../db/db.js';
import type { EntityClass } from '../db/table-shape.js';
import { findRow, insertRows, type Where } from '../db/write.js';
import { recordEvent } from '../events/record-event.js';

/** What every table of reveals keeps beside the ids of who looked and at whom. */
export interface RevealRow {
  readonly id: string;
  readonly reason: string;
  readonly revealedAt: Date;
  /** A repeated request is answered in full until then. */
  readonly shownUntil: Date;
}

export interface NewReveal<Row extends RevealRow> {
  readonly entity: EntityClass<Row>;
  readonly prefix: string;
  readonly event: {
    readonly type: EventType;
    readonly subjectType: string;
    readonly departmentId: string | null;
    readonly payload: object;
  };
  /** The columns that say who, and at whom. */
  readonly ids: Omit<Row, keyof RevealRow>;
  readonly reason: string;
  readonly minutes: number;
}

/** Writes down that somebody has masked contact data shown in full, and why (SEC-11, SEC-13). The data itself is in no log. */
export async function recordReveal<Row extends RevealRow>(
  tx: Tx,
  ctx: Ctx,
  { entity, prefix, event, ids, reason, minutes }: NewReveal<Row>,
): Promise<{ revealId: string }> {
  const revealedAt = ctx.clock.now();
  const shownUntil = new Date(revealedAt.getTime() + minutes * 60_000);
  const id = newId(prefix, revealedAt);
  const { subjectType, ...said } = event;
  const written: RevealRow = { id, reason: reason.trim(), revealedAt, shownUntil };
  await insertRows<RevealRow>(tx, entity, [{ ...written, ...ids }]);
  await recordEvent(tx, ctx, { ...said, subject: { type: subjectType, id, seq: 1 } });
  return { revealId: id };
}

/** The reveal while its time lasts, for whoever asked for it; null afterwards, also for a repeated request. */
export async function openReveal<Row extends RevealRow>(ctx: Ctx, entity: EntityClass<Row>, where: Where<Row>): Promise<Row | null> {
  const reveal = await findRow(ctx.db.read, entity, where);
  return reveal && reveal.shownUntil > ctx.clock.now() ? reveal : null;
}
