import type { Ctx } from '../../platform/context.js';
import { macroCodes } from '../macros/index.js';
import { staff } from '../people/index.js';
import { levelWords } from '../service-levels/index.js';
import { wordBook } from '../words/index.js';
import { workflowBook } from '../workflows/index.js';
import type { RuleWords } from './body.rules.js';

/** What rules may speak of, from the tables in this process. */
export async function ruleWords(ctx: Ctx): Promise<RuleWords> {
  const [{ isFact, states, departments, roles }, words, people] = [await levelWords(ctx), await wordBook.of(ctx), await staff.of(ctx)];
  const book = await workflowBook.of(ctx);
  const steps = book.states.flatMap(({ id }) => book.steps(id)).flatMap(({ code, verb }) => (verb === null ? code : []));
  return {
    ...{ isFact, states, departments, roles },
    tags: new Set(words.of('ticket_tag').map(({ code }) => code)),
    steps: new Set(steps),
    macros: await macroCodes(ctx),
    people: { has: (id) => people.find(id)?.isActive === true },
  };
}
