import { localDay } from '../../kernel/local-date.js';
import type { Ctx } from '../../platform/context.js';
import { departmentTree } from '../departments/index.js';
import { staff } from '../people/index.js';
import { workflowBook } from '../workflows/index.js';
import type { Setting } from './ticket-facts.rules.js';

/** The organisation as the rules see it: everything from the tables in this process, no statement at all. */
export async function settingOf(ctx: Ctx): Promise<Setting> {
  const [tree, people, book] = await Promise.all([departmentTree.of(ctx), staff.of(ctx), workflowBook.of(ctx)]);
  return { actor: ctx.actor, language: ctx.language, today: localDay(ctx.clock.now()), tree, people, book };
}
