import { done, type Outcome, refused } from '../../kernel/outcome.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { findRow } from '../../platform/db/write.js';
import { sharedSetting } from '../people/index.js';
import { QuickReplyEntity } from './quick-reply.entity.js';
import { canKeepReply, seesReply } from './quick-reply.rules.js';

/** The reply as the transaction sees it, if the caller may change it. One that they do not see is not there. */
export async function keptReply(tx: Tx, ctx: Ctx, id: string): Promise<Outcome<{ reply: QuickReplyEntity }>> {
  const setting = await sharedSetting(ctx);
  const reply = await findRow(tx, QuickReplyEntity, { id });
  if (!reply || !seesReply(setting, reply)) return refused({ code: 'NOT_FOUND', field: ['quickReplyId'] });
  const decision = canKeepReply(ctx.actor, reply);
  return decision.allowed ? done({ reply }) : refused(decision.refusal);
}
