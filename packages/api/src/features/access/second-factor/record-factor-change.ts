import { newId } from '../../../kernel/id.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import type { PersonRow } from '../../people/index.js';

export interface FactorChange {
  readonly person: Pick<PersonRow, 'id' | 'departmentId'>;
  readonly type: 'second_factor.confirmed' | 'second_factor.removed' | 'second_factor.reset' | 'recovery_codes.renewed';
}

/** Says that somebody's second factor changed, and nothing of the factor. */
export async function recordFactorChange(tx: Tx, ctx: Ctx, { person, type }: FactorChange): Promise<void> {
  const id = newId('fct', ctx.clock.now());
  const { departmentId } = person;
  await recordEvent(tx, ctx, { type, subject: { type: 'second_factor', id, seq: 1 }, departmentId, payload: { personId: person.id } });
}
