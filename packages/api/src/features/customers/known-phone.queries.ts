import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { customersVisibleTo } from './customer.queries.js';
import type { PhoneHolder } from './known-phone.rules.js';

/** The first customer, but for one, who has the phone number. */
export async function firstWithPhone(
  tx: Tx,
  { actor }: Ctx,
  { phone, exceptId = '' }: { readonly phone: string; readonly exceptId?: string },
): Promise<PhoneHolder | null> {
  const visible = customersVisibleTo(actor);
  const [row] = await tx.objects<{ name: string; isVisible: number }>(
    `select t.name as name, case when ${visible.sql} then 1 else 0 end as isVisible from customer_channel c
     join customer t on t.id = c.customer_id where c.kind = 'phone' and c.value = ? and t.id <> ? order by c.id limit 1`,
    [...visible.params, phone, exceptId],
  );
  return row ? { name: row.name, isVisible: Number(row.isVisible) === 1 } : null;
}
