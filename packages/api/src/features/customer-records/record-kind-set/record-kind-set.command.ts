import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { keepWord } from '../../../platform/db/ordered-words.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { staff } from '../../people/index.js';
import { mayManageKinds } from '../record.rules.js';
import { KIND_WORDS, loadKinds, RECORD_KINDS } from '../record-kind.queries.js';
import { planKind, type RecordKindFacts, type RecordKindWish } from './record-kind-set.rules.js';

/** Adds a kind of records about customers, or changes it. */
export function recordKindSet(ctx: Ctx, wish: RecordKindWish): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    const permitted = mayManageKinds(ctx.actor);
    if (!permitted.allowed) return refused(permitted.refusal);
    await touchReference(tx, RECORD_KINDS);
    const { code } = wish;
    const [kinds, { roles }] = [await loadKinds(tx), await staff.of(ctx)];
    const known = kinds.find((kind) => kind.code === code);
    const forms = new Set((await tx.rows("select code from form where kind = 'record'")).map(([form]) => String(form)));
    const kept = await keptOf(tx, known?.id ?? null);
    const decision = planKind({ kinds, forms, roleIds: new Set(roles.map(({ id }) => id)), kept }, wish);
    if (!decision.allowed) return refused(decision.refusal);
    const isWritten = await keepWord(tx, ctx, { list: KIND_WORDS, code, known, said: decision.plan, sortOrder: kinds.length });
    return isWritten ? done({ code }) : refused({ code: 'CONFLICT' });
  });
}

/** What there is of a kind: how many, how many open ones, and how others ended. */
async function keptOf(tx: Tx, kindId: string | null): Promise<RecordKindFacts['kept']> {
  const rows = kindId
    ? await tx.rows('select ending, is_open, count(*) from customer_record where kind_id = ? group by ending, is_open', [kindId])
    : [];
  const counts = rows.map(([ending, isOpen, count]) => ({ ending, isOpen: Boolean(isOpen), count: Number(count) }));
  const sum = (of: typeof counts): number => of.reduce((total, { count }) => total + count, 0);
  const endings = new Set(counts.flatMap(({ ending }) => (typeof ending === 'string' ? [ending] : [])));
  return { count: sum(counts), open: sum(counts.filter(({ isOpen }) => isOpen)), endings };
}
