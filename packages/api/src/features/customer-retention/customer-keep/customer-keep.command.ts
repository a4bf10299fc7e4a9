import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { changeFile } from '../file-command.js';
import { checkKeep } from '../retention.rules.js';

export interface CustomerKeepRequest {
  readonly customerId: string;
  readonly until: string;
  readonly reason: string;
}

/** Keeps the file of a customer until a day, whatever the settings say, if that is longer. */
export function customerKeep(ctx: Ctx, { customerId, until, reason }: CustomerKeepRequest): Promise<Outcome<{ customerId: string }>> {
  return changeFile(ctx, {
    customerId,
    reason,
    type: 'customer.kept',
    decide: (file, rule) => checkKeep(file, rule, until),
    changes: { keepUntil: until },
    payload: { until },
  });
}
