import type { CustomerHistory } from '../../platform/customer-history.js';
import { idIn } from '../../platform/db/id-in.js';

/** What came to be owned; of what was taken off the file nothing is left but that it was. */
export const productHistory: CustomerHistory = {
  kind: 'product',
  types: ['customer.product_set', 'customer.product_removed'],
  async told({ db }, events) {
    const ids = events.map(({ payload }) => (payload as { readonly productId: string }).productId);
    const asked = idIn(db.engine, 'id', ids);
    const rows = await db.read.rows(`select id, model from customer_product where ${asked.sql}`, asked.params);
    const models = new Map(rows.map(([id, model]) => [String(id), String(model)]));
    return new Map(events.map(({ id }, index) => [id, { about: models.get(ids[index] ?? '') ?? null }]));
  },
};
