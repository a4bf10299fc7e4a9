import { changesBetween } from '../../../kernel/changes.js';
import { allow } from '../../../kernel/decision.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { localToday } from '../../../platform/settings/time-zone.js';
import { changeCustomer } from '../customer-change.command.js';
import { offeredWords } from '../customer-facts.queries.js';
import { type CustomerChanges, planCustomerUpdate } from './customer-update.rules.js';

export interface CustomerUpdateRequest extends CustomerChanges {
  readonly customerId: string;
  readonly version: number;
}

/** Changes what the organisation knows of a customer; a change of stage stands in the log with both (CUS-08). */
export function customerUpdate(
  ctx: Ctx,
  { customerId, version, ...changes }: CustomerUpdateRequest,
): Promise<Outcome<{ customerId: string }>> {
  return changeCustomer(ctx, {
    customerId,
    version,
    type: 'customer.updated',
    async decide(_, customer) {
      const facts = { actor: ctx.actor, customer, offered: await offeredWords(ctx), today: localToday(ctx) };
      const decision = planCustomerUpdate(facts, changes);
      if (!decision.allowed) return decision;
      const isChanged = Object.keys(changesBetween<object>(customer, decision.plan)).length > 0;
      return allow(isChanged ? { changes: decision.plan } : null);
    },
  });
}
