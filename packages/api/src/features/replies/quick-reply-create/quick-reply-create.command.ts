import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { QuickReplyEntity } from '../quick-reply.entity.js';
import { QUICK_REPLIES, replyNames } from '../quick-reply.queries.js';
import { planReply, type ReplyWish, toldOfReply } from '../quick-reply.rules.js';

/** Keeps wording for oneself, a department or everybody (KNO-14, KNO-15). */
export async function quickReplyCreate(ctx: Ctx, wish: ReplyWish): Promise<Outcome<{ quickReplyId: string }>> {
  const decision = planReply(wish, await replyNames(ctx));
  return runCommand(ctx, async (tx) => {
    if (!decision.allowed) return refused(decision.refusal);
    const { plan } = decision;
    const now = ctx.clock.now();
    const id = newId('qrp', now);
    await insertRows(tx, QuickReplyEntity, [{ ...plan, id, version: 1, code: id, updatedAt: now }]);
    await touchReference(tx, QUICK_REPLIES);
    const subject = { type: 'quick_reply', id, seq: 1 };
    await recordEvent(tx, ctx, { type: 'quick_reply.created', subject, departmentId: plan.departmentId, payload: toldOfReply(plan, plan) });
    return done({ quickReplyId: id });
  });
}
