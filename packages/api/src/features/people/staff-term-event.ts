import type { EventType } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { recordEvent } from '../../platform/events/record-event.js';
import type { TermRow } from './position.rules.js';

interface TermEvent {
  readonly type: Extract<EventType, `staff_term.${string}`>;
  readonly term: Pick<TermRow, 'id' | 'kind' | 'code'>;
  readonly more: object;
}

/** Records what happened to a word. Words carry no version: the touched reference makes their changes follow each other. */
export async function recordTermEvent(tx: Tx, ctx: Ctx, { type, term: { id, kind, code }, more }: TermEvent): Promise<void> {
  const earlier = await tx.rows("select coalesce(max(seq), 0) from event where subject_id = ? and type like 'staff_term.%'", [id]);
  const seq = Number(earlier[0]?.[0] ?? 0) + 1;
  await recordEvent(tx, ctx, { type, subject: { type: 'staff_term', id, seq }, payload: { kind, code, ...more } });
}
