import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { keptReply } from '../kept-reply.queries.js';
import { QUICK_REPLIES } from '../quick-reply.queries.js';
import { toldOfReply } from '../quick-reply.rules.js';

export interface QuickReplyRemoveRequest {
  readonly quickReplyId: string;
  readonly version: number;
}

/** Takes a reply away; what was sent with it stays as it was sent. */
export function quickReplyRemove(ctx: Ctx, request: QuickReplyRemoveRequest): Promise<Outcome<{ quickReplyId: string }>> {
  const { quickReplyId, version } = request;
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, QUICK_REPLIES);
    const kept = await keptReply(tx, ctx, quickReplyId);
    if (kept.userErrors) return kept;
    const { reply } = kept.value;
    const { title, body, audience, departmentId } = reply;
    const { affected } = await tx.run('delete from quick_reply where id = ? and version = ?', [quickReplyId, version]);
    if (affected === 0) return refused({ code: 'CONFLICT' });
    const subject = { type: 'quick_reply', id: quickReplyId, seq: version + 1 };
    await recordEvent(tx, ctx, {
      type: 'quick_reply.removed',
      subject,
      departmentId,
      payload: toldOfReply(reply, { title, body, audience }),
    });
    return done({ quickReplyId });
  });
}
