import { textIn } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import { commonMacros } from '../macros/index.js';
import { workflowBook } from '../workflows/index.js';
import type { AutomationChoices } from './automation-choices.type.js';

/** What actions may name, from the tables in this process. */
export async function choicesOf(ctx: Ctx): Promise<AutomationChoices> {
  const [macros, book] = [await commonMacros(ctx), await workflowBook.of(ctx)];
  const own = book.states.flatMap(({ id }) => book.steps(id)).filter(({ verb }) => verb === null);
  const steps = new Map(own.flatMap(({ code, names }) => (code === null ? [] : [[code, textIn(names, ctx.language)] as const])));
  return {
    macros: macros.map(({ code, title }) => ({ value: code, label: title })),
    steps: [...steps].map(([value, label]) => ({ value, label })),
  };
}
