import { allow, type Refusal } from '../../../kernel/decision.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRow, insertRows } from '../../../platform/db/write.js';
import { canEditTicket, changeTicket } from '../../tickets/index.js';
import { CustomerProductEntity, TicketProductEntity } from '../customer-product.entity.js';

export interface TicketProductSetRequest {
  readonly ticketId: string;
  readonly version: number;
  /** Absent: none in particular. */
  readonly productId?: string | null;
}

/** Says which of the customer's products a ticket is about. */
export function ticketProductSet(
  ctx: Ctx,
  { ticketId, version, productId = null }: TicketProductSetRequest,
): Promise<Outcome<{ ticketId: string }>> {
  return changeTicket(ctx, {
    ticketId,
    version,
    decide(setting, ticket) {
      const permitted = canEditTicket(setting, ticket);
      return permitted.allowed ? allow({ type: 'ticket.product_set', changes: {}, details: { productId } }) : permitted;
    },
    write: (tx, ticket) => link(tx, { ticketId, customerId: ticket.customerId, productId }),
  });
}

interface Link {
  readonly ticketId: string;
  readonly customerId: string;
  readonly productId: string | null;
}

async function link(tx: Tx, { ticketId, customerId, productId }: Link): Promise<Refusal | null> {
  const product = productId === null ? null : await findRow(tx, CustomerProductEntity, { id: productId, customerId });
  if (productId !== null && !product) return { code: 'NOT_FOUND', field: ['productId'] };
  await tx.run('delete from ticket_product where ticket_id = ?', [ticketId]);
  if (product) await insertRows(tx, TicketProductEntity, [{ ticketId, productId: product.id }]);
  return null;
}
