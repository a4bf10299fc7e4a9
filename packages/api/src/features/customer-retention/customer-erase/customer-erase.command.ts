import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { eraseDependents } from '../../../platform/db/erase-rows.js';
import { findRows, updateRow } from '../../../platform/db/write.js';
import { ERASED_TEXT, runErasers } from '../../../platform/erasers.js';
import { eraseTexts } from '../../../platform/events/event-texts.js';
import { CustomerEntity, NEVER_DUE } from '../../customers/index.js';
import { changeFile } from '../file-command.js';
import { checkErase } from '../retention.rules.js';

export interface CustomerEraseRequest {
  readonly customerId: string;
  readonly reason: string;
}

/** Empties the file of a customer past its date, for good. Tickets stay, without words, because figures count them. */
export function customerErase(ctx: Ctx, { customerId, reason }: CustomerEraseRequest): Promise<Outcome<{ customerId: string }>> {
  return changeFile(ctx, {
    customerId,
    reason,
    type: 'customer.erased',
    decide: checkErase,
    changes: emptied(ctx),
    payload: {},
    write: (tx) => eraseAllOf(tx, ctx, customerId),
  });
}

/** Whoever went into them by a merge is the same customer and goes with them; both ids still lead here. */
async function eraseAllOf(tx: Tx, ctx: Ctx, customerId: string): Promise<void> {
  const merged = await findRows(tx, CustomerEntity, { mergedIntoId: customerId });
  const ids = [customerId, ...merged.map(({ id }) => id)];
  await eraseTexts(tx, { of: (await Promise.all(ids.map((id) => subjectsOf(tx, id)))).flat(), at: ctx.clock.now() });
  await runErasers(tx, ctx, { kind: 'customer', ids });
  await eraseDependents(tx, 'customer', { ids, but: ['ticket'] });
  for (const { id } of merged) await updateRow(tx, CustomerEntity, id, emptied(ctx));
}

function emptied({ clock }: Ctx): Partial<CustomerEntity> {
  const known = { phone: null, email: null, address: null, note: null, wordingNote: null };
  const said = { tier: null, source: null, paymentState: null, contactPreference: null, lossReason: null, ownerId: null };
  const days = { convertedOn: null, lostOn: null, reviewDueOn: NEVER_DUE };
  return { name: ERASED_TEXT, ...known, ...said, ...days, fileScore: 100, keepUntil: null, erasedAt: clock.now() };
}

/** Whose events hold words about the customer. */
async function subjectsOf(tx: Tx, customerId: string): Promise<string[]> {
  const sql = 'select id from ticket where customer_id = ? union all select id from customer_reveal where customer_id = ?';
  const rows = await tx.rows(sql, [customerId, customerId]);
  return [customerId, ...rows.map(([id]) => String(id))];
}
