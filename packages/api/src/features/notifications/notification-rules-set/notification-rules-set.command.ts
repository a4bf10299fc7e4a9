import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { guardedUpdate, insertRows } from '../../../platform/db/write.js';
import { NotificationRulesEntity } from '../notification-rules.entity.js';
import { ownRules } from '../notification-rules.queries.js';
import { type NotificationRules, planRules } from '../notification-ways.rules.js';

export interface NotificationRulesSetRequest extends NotificationRules {
  readonly version: number;
}

/** Somebody chooses how they are told. It is nobody else's matter, so no event tells of it. */
export function notificationRulesSet(ctx: Ctx, { version, ...wish }: NotificationRulesSetRequest): Promise<Outcome<{ personId: string }>> {
  return runCommand(ctx, async (tx) => {
    const { personId, kind } = ctx.actor;
    if (personId === null || kind !== 'person') return refused({ code: 'NOT_ALLOWED' });
    const decision = planRules(wish);
    if (!decision.allowed) return refused(decision.refusal);
    const isWritten = await write(tx, { personId, version }, { ...decision.plan, updatedAt: ctx.clock.now() });
    return isWritten ? done({ personId }) : refused({ code: 'CONFLICT' });
  });
}

async function write(
  tx: Tx,
  { personId, version }: { readonly personId: string; readonly version: number },
  next: NotificationRules & { readonly updatedAt: Date },
): Promise<boolean> {
  const known = await ownRules(tx, personId);
  if ((known?.version ?? 0) !== version) return false;
  if (known) return guardedUpdate(tx, NotificationRulesEntity, known, next);
  await insertRows(tx, NotificationRulesEntity, [{ id: newId('nrl', next.updatedAt), version: 1, personId, ...next }]);
  return true;
}
