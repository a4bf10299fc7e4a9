import { changesBetween } from '../../../kernel/changes.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { guardedUpdate } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { keptReply } from '../kept-reply.queries.js';
import { QuickReplyEntity } from '../quick-reply.entity.js';
import { QUICK_REPLIES, replyNames } from '../quick-reply.queries.js';
import { planReply, type ReplyPlan, type ReplyWish, toldOfReply } from '../quick-reply.rules.js';

export interface QuickReplyUpdateRequest extends ReplyWish {
  readonly quickReplyId: string;
  readonly version: number;
}

/** Rewrites a reply, also for whom it is; what nobody changes leaves no trace. */
export async function quickReplyUpdate(ctx: Ctx, request: QuickReplyUpdateRequest): Promise<Outcome<{ quickReplyId: string }>> {
  const { quickReplyId, version, ...wish } = request;
  const names = await replyNames(ctx);
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, QUICK_REPLIES);
    const kept = await keptReply(tx, ctx, quickReplyId);
    if (kept.userErrors) return kept;
    const decision = planReply(wish, names);
    if (!decision.allowed) return refused(decision.refusal);
    const [{ reply }, { plan }] = [kept.value, decision];
    if (reply.version !== version) return refused({ code: 'CONFLICT' });
    const changes = changesBetween<ReplyPlan>(reply, plan);
    if (Object.keys(changes).length === 0) return done({ quickReplyId });
    const updatedAt = ctx.clock.now();
    if (!(await guardedUpdate(tx, QuickReplyEntity, reply, { ...plan, updatedAt }))) return refused({ code: 'CONFLICT' });
    const subject = { type: 'quick_reply', id: quickReplyId, seq: version + 1 };
    await recordEvent(tx, ctx, {
      type: 'quick_reply.changed',
      subject,
      departmentId: plan.departmentId,
      payload: toldOfReply(plan, { changes }),
    });
    return done({ quickReplyId });
  });
}
