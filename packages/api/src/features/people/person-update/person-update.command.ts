import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { accountKey } from '../account.rules.js';
import { organisationNow } from '../people-setting.js';
import { changePerson } from '../person-change.command.js';
import { positionBook } from '../position.queries.js';
import { type PersonChanges, planPersonUpdate } from './person-update.rules.js';

export interface PersonUpdateRequest extends PersonChanges {
  readonly personId: string;
  readonly version: number;
}

/** Changes what the record says of somebody. */
export async function personUpdate(
  ctx: Ctx,
  { personId, version, ...changes }: PersonUpdateRequest,
): Promise<Outcome<{ personId: string }>> {
  const [organisation, book] = await Promise.all([organisationNow(ctx), positionBook.of(ctx)]);
  return changePerson(ctx, {
    personId,
    version,
    type: 'person.updated',
    async decide(tx, row) {
      const person = row && { ...row, id: personId };
      const isAccountTaken = changes.account != null && (await isTaken(tx, changes.account, personId));
      const decision = planPersonUpdate({ ...organisation, actor: ctx.actor, book, person, isAccountTaken }, changes);
      return decision.allowed ? { allowed: true, plan: { changes: decision.plan } } : decision;
    },
  });
}

export async function isTaken(tx: Tx, account: string, exceptId: string): Promise<boolean> {
  const rows = await tx.rows('select 1 from person where account_key = ? and id <> ?', [accountKey(account), exceptId]);
  return rows.length > 0;
}
