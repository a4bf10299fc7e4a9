import { LIMITS } from '@shouwen/shared';
import { allow, refuse } from '../../../kernel/decision.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { insertRows } from '../../../platform/db/write.js';
import { claimFiles } from '../../../platform/files/claim-files.js';
import { changeCustomer } from '../customer-change.command.js';
import { CustomerFileEntity } from '../customer-files/customer-file.entity.js';
import { mayKeepFiles } from '../customer-files/customer-files.rules.js';

export const CUSTOMER_FILE = 'customer';

export interface CustomerFilesAddRequest {
  readonly customerId: string;
  readonly fileIds: readonly string[];
}

/** Gives a customer what its sender has handed in before. */
export function customerFilesAdd(ctx: Ctx, { customerId, fileIds }: CustomerFilesAddRequest): Promise<Outcome<{ customerId: string }>> {
  return changeCustomer(ctx, {
    customerId,
    version: null,
    type: 'customer.files_added',
    check: async (customer) => mayKeepFiles(ctx.actor, customer),
    async decide(tx, { id }) {
      const { value: files, userErrors } = await claimFiles(tx, ctx, { purpose: CUSTOMER_FILE, fileIds });
      if (userErrors) return { allowed: false, refusal: userErrors[0] ?? { code: 'NOT_FOUND' } };
      const [[count] = []] = await tx.rows('select count(*) from customer_file where customer_id = ? and removed_at is null', [id]);
      const max = LIMITS.filesPerCustomer;
      if (Number(count) + files.length > max) return refuse('OUT_OF_RANGE', { max }, ['fileIds']);
      const rows = files.map((file) => {
        const { name, mediaType, size, personId: uploaderId, createdAt: uploadedAt } = file;
        return { id: file.id, customerId: id, name: name ?? file.id, mediaType, size, uploaderId, uploadedAt, removedAt: null };
      });
      return allow({ payload: { fileIds: rows.map((row) => row.id) }, write: () => insertRows(tx, CustomerFileEntity, rows) });
    },
  });
}
