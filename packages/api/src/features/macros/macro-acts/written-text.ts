import type { Ctx } from '../../../platform/context.js';
import { fillingOf, fillReply } from '../../replies/index.js';
import type { MacroText } from '../macro-actions.rules.js';

/** What a macro writes on one ticket. */
export interface WrittenText extends MacroText {
  /** What the ticket could not fill; it stands in 【 】. */
  readonly missing: readonly string[];
  /** A customer would read a gap. */
  readonly isIncomplete: boolean;
}

interface Asked {
  readonly ticketId: string;
  readonly text: MacroText | undefined;
  /** The words of whoever applies it, instead. */
  readonly body: string | null;
}

/** The wording with the ticket's own words in it; null for a macro that writes nothing, and for a ticket out of sight. */
export async function writtenText(ctx: Ctx, { ticketId, text, body }: Asked): Promise<WrittenText | null> {
  if (!text) return null;
  if (body?.trim()) return { ...text, body: body.trim(), missing: [], isIncomplete: false };
  const filling = await fillingOf(ctx, ticketId);
  if (!filling) return null;
  const { text: filled, missing } = fillReply(text.body, filling.values, ctx.language);
  return { ...text, body: filled, missing, isIncomplete: missing.length > 0 && text.audience === 'customer' };
}
