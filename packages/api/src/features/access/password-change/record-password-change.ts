import { newId } from '../../../kernel/id.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import type { PersonRow } from '../../people/index.js';

export interface PasswordChange {
  readonly person: Pick<PersonRow, 'id' | 'departmentId'>;
  readonly type: 'password.changed' | 'password.reset';
}

/** Says that somebody's password was changed, and nothing of the password. */
export async function recordPasswordChange(tx: Tx, ctx: Ctx, { person, type }: PasswordChange): Promise<void> {
  const id = newId('crd', ctx.clock.now());
  const { departmentId } = person;
  await recordEvent(tx, ctx, { type, subject: { type: 'credential', id, seq: 1 }, departmentId, payload: { personId: person.id } });
}
