import type { Ctx } from '../../platform/context.js';
import { findRow } from '../../platform/db/write.js';
import { PersonEntity, personDisable } from '../people/index.js';
import { demoIds } from './demo-data.queries.js';

/** People of the demo who stay because real tickets name them cannot sign in any more; what they hold goes to whoever removed the demo. */
export async function disableLeftPeople(ctx: Ctx, successorId: string): Promise<void> {
  for (const personId of await demoIds(ctx.db.read, 'person')) {
    const person = await findRow(ctx.db.read, PersonEntity, { id: personId });
    if (!person?.isActive) continue;
    const outcome = await personDisable(ctx, { personId, version: person.version, successorId });
    if (outcome.userErrors) throw new Error(`${person.account} could not be disabled: ${JSON.stringify(outcome.userErrors)}`);
    await ctx.db.inTransaction((tx) => tx.run('delete from credential where person_id = ?', [personId]));
  }
}
