import { allow, type Decision } from '../../../kernel/decision.js';
import type { OrderedWord } from '../../../kernel/ordered-word.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { type WordAsked, writeWord } from '../../../platform/db/ordered-words.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { loadDepartmentTree } from '../department.queries.js';
import { KIND_WORDS, KINDS, loadKinds } from '../department-kind.queries.js';
import { kindCounts, mayArchiveKind, mayChangeKinds } from '../department-kind.rules.js';

/** Names a kind of unit, renames it, takes it out of use or back into it. */
export function departmentKindSet(ctx: Ctx, request: WordAsked): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    const permitted = mayChangeKinds(ctx.actor);
    if (!permitted.allowed) return refused(permitted.refusal);
    await touchReference(tx, KINDS);
    const kinds = await loadKinds(tx);
    const known = kinds.find(({ code }) => code === request.code);
    const fitting = await checkLife(tx, ctx, { request, known });
    if (!fitting.allowed) return refused(fitting.refusal);
    const isWritten = await writeWord(tx, ctx, { list: KIND_WORDS, words: kinds, asked: request });
    return isWritten ? done({ code: request.code }) : refused({ code: 'CONFLICT' });
  });
}

interface Asked {
  readonly request: WordAsked;
  readonly known: OrderedWord | undefined;
}

/** The tree is held while departments of the kind are counted, so that none becomes one meanwhile. */
async function checkLife(tx: Tx, ctx: Ctx, { request, known }: Asked): Promise<Decision> {
  if (request.isArchived !== true || known?.isArchived) return allow();
  await touchReference(tx, 'department');
  const counts = kindCounts((await loadDepartmentTree(tx)).all);
  return mayArchiveKind(ctx.actor, counts.get(request.code) ?? 0);
}
