import { newId } from '../../../kernel/id.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRows, insertRows, updateRow } from '../../../platform/db/write.js';
import { findVisiblePerson } from '../../people/index.js';
import { MailFailureEntity } from './mail-failure.entity.js';

/** So many are shown, latest first: with more the server is what is wrong. */
export const MOST_FAILURES = 100;

/** Remembers that the server did not take mail to somebody. */
export async function keepFailure(
  tx: Tx,
  { clock }: Pick<Ctx, 'clock'>,
  failure: Pick<MailFailureEntity, 'personId' | 'answer' | 'isFinal'>,
): Promise<void> {
  const at = clock.now();
  const [known] = await findRows(tx, MailFailureEntity, { personId: failure.personId }, { limit: 1 });
  if (known) await updateRow(tx, MailFailureEntity, known.id, { ...failure, count: known.count + 1, at });
  else await insertRows(tx, MailFailureEntity, [{ id: newId('mfl', at), ...failure, count: 1, at }]);
}

export async function forgetFailure(tx: Tx, personId: string): Promise<void> {
  await tx.run('delete from mail_failure where person_id = ?', [personId]);
}

/** To whom mail does not go, of the people the caller may see. */
export async function failuresFor(ctx: Ctx): Promise<readonly MailFailureEntity[]> {
  const rows = await findRows(ctx.db.read, MailFailureEntity, {}, { orderBy: { at: 'desc', id: 'desc' }, limit: MOST_FAILURES });
  const seen = await Promise.all(rows.map(({ personId }) => findVisiblePerson(ctx, personId)));
  return rows.filter((_, index) => seen[index]);
}
