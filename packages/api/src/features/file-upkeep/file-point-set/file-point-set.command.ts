import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { keepWord } from '../../../platform/db/ordered-words.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { POINT_WORDS, POINTS, pointFacts } from '../file-point.queries.js';
import { type FilePointWish, mayManagePoints, planPoint } from '../file-point.rules.js';

/** Adds something that a complete file of a customer holds, or changes it. */
export function filePointSet(ctx: Ctx, wish: FilePointWish): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    const permitted = mayManagePoints(ctx.actor);
    if (!permitted.allowed) return refused(permitted.refusal);
    await touchReference(tx, POINTS);
    const facts = await pointFacts(tx);
    const decision = planPoint(facts, wish);
    if (!decision.allowed) return refused(decision.refusal);
    const { code } = wish;
    const known = facts.points.find((point) => point.code === code);
    const isWritten = await keepWord(tx, ctx, { list: POINT_WORDS, code, known, said: decision.plan, sortOrder: facts.points.length });
    return isWritten ? done({ code }) : refused({ code: 'CONFLICT' });
  });
}
