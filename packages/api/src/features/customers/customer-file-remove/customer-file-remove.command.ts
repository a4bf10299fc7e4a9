import { allow, refuse } from '../../../kernel/decision.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow, updateRow } from '../../../platform/db/write.js';
import { dropStoredFile } from '../../../platform/files/stored-files.js';
import { changeCustomer } from '../customer-change.command.js';
import { CustomerFileEntity } from '../customer-files/customer-file.entity.js';
import { mayKeepFiles, mayRemoveFile } from '../customer-files/customer-files.rules.js';

export interface CustomerFileRemoveRequest {
  readonly customerId: string;
  readonly fileId: string;
  readonly reason: string;
}

/** Takes a file away for good; its name, who removed it and why stay in the history. */
export function customerFileRemove(
  ctx: Ctx,
  { customerId, fileId, reason }: CustomerFileRemoveRequest,
): Promise<Outcome<{ customerId: string }>> {
  return changeCustomer(ctx, {
    customerId,
    version: null,
    type: 'customer.file_removed',
    check: async (customer) => mayKeepFiles(ctx.actor, customer),
    async decide(tx, customer) {
      const file = await findRow(tx, CustomerFileEntity, { id: fileId, customerId: customer.id });
      if (!file) return refuse('NOT_FOUND', undefined, ['fileId']);
      const permitted = mayRemoveFile(ctx.actor, customer, { isRemoved: file.removedAt !== null });
      if (!permitted.allowed) return permitted;
      return allow({
        payload: { fileId },
        texts: { reason: reason.trim() },
        async write() {
          await updateRow(tx, CustomerFileEntity, fileId, { removedAt: ctx.clock.now() });
          await dropStoredFile(tx, fileId);
        },
      });
    },
  });
}
