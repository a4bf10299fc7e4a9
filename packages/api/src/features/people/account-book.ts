import type { Reader } from '../../platform/db/db.js';
import { findRows } from '../../platform/db/write.js';
import type { AccountBook } from '../../platform/feature.js';
import { accountKey } from './account.rules.js';
import { PersonEntity } from './person.entity.js';
import { staff } from './person.queries.js';
import { canSeeRecord } from './person-access.rules.js';
import { positionBook } from './position.queries.js';

/** People as features below speak of them. Whom the caller may not see is nobody. */
export const accountBook: AccountBook = {
  async byAccounts({ actor }, reader, accounts) {
    return (await withAccounts(reader, accounts)).filter((person) => canSeeRecord(actor, person));
  },
  async byIds(ctx, ids) {
    const people = await staff.of(ctx);
    return ids.flatMap((id) => people.find(id) ?? []).filter((person) => canSeeRecord(ctx.actor, person));
  },
  async positions(ctx) {
    return (await positionBook.of(ctx)).all;
  },
};

function withAccounts(reader: Reader, accounts: readonly string[]): Promise<PersonEntity[]> {
  return findRows(reader, PersonEntity, { accountKey: accounts.map(accountKey) });
}
