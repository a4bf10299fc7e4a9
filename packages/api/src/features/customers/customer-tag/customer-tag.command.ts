import { allow } from '../../../kernel/decision.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { changeCustomer } from '../customer-change.command.js';
import { customerTags } from '../customer-tag.queries.js';

export interface CustomerTagRequest {
  readonly customerId: string;
  readonly addIds: readonly string[];
  readonly removeIds: readonly string[];
}

/** Puts tags on a customer and takes tags off. Two people who tag at once do not stand in each other's way. */
export function customerTag(ctx: Ctx, { customerId, addIds, removeIds }: CustomerTagRequest): Promise<Outcome<{ customerId: string }>> {
  return changeCustomer(ctx, {
    customerId,
    version: null,
    type: 'customer.tagged',
    async decide(tx) {
      const decision = await customerTags.plan(tx, ctx, { id: customerId, addIds, removeIds });
      if (!decision.allowed || decision.plan === null) return decision.allowed ? allow(null) : decision;
      const { added, removed, write } = decision.plan;
      return allow({ payload: { added, removed }, write });
    },
  });
}
