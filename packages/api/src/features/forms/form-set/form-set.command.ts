import type { Refusal } from '../../../kernel/decision.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { keepWord } from '../../../platform/db/ordered-words.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { FORM_WORDS, FORMS, loadForms } from '../form.queries.js';
import { type FormRow, mayManageForms } from '../form.rules.js';
import { type FormWish, planForm } from './form-set.rules.js';

export interface FormSetRequest extends FormWish {
  /** As last seen; null: a new one. */
  readonly version: number | null;
}

/** Adds a form, or says anew what one asks. Whoever did not see it as it is now is told so. */
export function formSet(ctx: Ctx, { version, ...wish }: FormSetRequest): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    const permitted = mayManageForms(ctx.actor);
    if (!permitted.allowed) return refused(permitted.refusal);
    await touchReference(tx, FORMS);
    const forms = await loadForms(tx);
    const { code } = wish;
    const known = forms.find((form) => form.code === code);
    const stale = staleness(known, version);
    if (stale) return refused(stale);
    const decision = planForm(forms, wish);
    if (!decision.allowed) return refused(decision.refusal);
    const isWritten = await keepWord(tx, ctx, { list: FORM_WORDS, code, known, said: decision.plan, sortOrder: forms.length });
    return isWritten ? done({ code }) : refused({ code: 'CONFLICT' });
  });
}

/** Whether somebody else was faster, or the word of a new one is taken. */
function staleness(known: FormRow | undefined, version: number | null): Refusal | null {
  if ((known?.version ?? null) === version) return null;
  return version === null ? { code: 'ALREADY_EXISTS', field: ['code'] } : { code: 'CONFLICT' };
}
