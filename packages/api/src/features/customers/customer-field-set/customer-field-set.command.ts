import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { keepWord } from '../../../platform/db/ordered-words.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { staff } from '../../people/index.js';
import { FIELD_WORDS, FIELDS, loadFields } from '../customer-field.queries.js';
import { mayManageFields } from '../customer-field.rules.js';
import { type FieldWish, planField } from './customer-field-set.rules.js';

/** Adds something that the organisation wants to know of its customers, or changes what it asks. */
export function customerFieldSet(ctx: Ctx, wish: FieldWish): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    const permitted = mayManageFields(ctx.actor);
    if (!permitted.allowed) return refused(permitted.refusal);
    await touchReference(tx, FIELDS);
    const [fields, { roles }] = [await loadFields(tx), await staff.of(ctx)];
    const decision = planField({ fields, roleIds: new Set(roles.map(({ id }) => id)) }, wish);
    if (!decision.allowed) return refused(decision.refusal);
    const known = fields.find(({ code }) => code === wish.code);
    const { code } = wish;
    const isWritten = await keepWord(tx, ctx, { list: FIELD_WORDS, code, known, said: decision.plan, sortOrder: fields.length });
    return isWritten ? done({ code }) : refused({ code: 'CONFLICT' });
  });
}
