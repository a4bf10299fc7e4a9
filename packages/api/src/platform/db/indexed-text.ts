import type { Ctx } from '../context.js';
import type { TextIndex } from '../feature.js';

/** A condition on `t.id` by the words of a text, from whichever feature brings the index; without one nothing is found. */
export function indexedText(ctx: Ctx, kind: 'ticket' | 'customer', text: string): ReturnType<TextIndex['condition']> {
  const index = ctx.app.features.find((feature) => feature.textIndex)?.textIndex;
  return index?.condition(ctx, kind, text) ?? { sql: '1 = 0', params: [] };
}
