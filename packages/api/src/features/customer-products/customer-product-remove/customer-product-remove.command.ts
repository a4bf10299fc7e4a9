import { allow, refuse } from '../../../kernel/decision.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { eraseRows } from '../../../platform/db/erase-rows.js';
import { findRow } from '../../../platform/db/write.js';
import { changeCustomer } from '../../customers/index.js';
import { CustomerProductEntity } from '../customer-product.entity.js';

export interface CustomerProductRemoveRequest {
  readonly customerId: string;
  readonly productId: string;
}

/** Takes something off file that the customer does not own (any more); tickets about it name no product then. */
export function customerProductRemove(ctx: Ctx, request: CustomerProductRemoveRequest): Promise<Outcome<{ customerId: string }>> {
  return changeCustomer(ctx, {
    customerId: request.customerId,
    version: null,
    type: 'customer.product_removed',
    async decide(tx, { id: customerId }) {
      const product = await findRow(tx, CustomerProductEntity, { id: request.productId, customerId });
      if (!product) return refuse('NOT_FOUND', undefined, ['productId']);
      return allow({ payload: { productId: product.id }, write: () => eraseRows(tx, 'customer_product', [product.id]) });
    },
  });
}
