import type { Ctx } from '../../platform/context.js';
import { setting } from '../../platform/settings/setting.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { departmentTree } from '../departments/index.js';
import { formBook } from '../forms/index.js';
import { certificateBook, certificateTerms, positionBook, staff } from '../people/index.js';
import { workflowBook } from '../workflows/index.js';
import { certificateRule } from './certificates.settings.js';
import { promisesBeforeClosing } from './ticket-closing/ticket-closing.settings.js';
import type { Setting } from './ticket-facts.rules.js';

/** The organisation as the rules see it: everything from the tables in this process, no statement at all. */
export async function settingOf(ctx: Ctx): Promise<Setting> {
  const [tree, people, book, forms] = await Promise.all([departmentTree.of(ctx), staff.of(ctx), workflowBook.of(ctx), formBook.of(ctx)]);
  const fieldNames = (code: string) => forms.all.flatMap(({ fields }) => fields).find((field) => field.code === code)?.names;
  const today = localToday(ctx);
  return {
    actor: ctx.actor,
    language: ctx.language,
    today,
    tree,
    people,
    book,
    fieldNames,
    asksOfPromises: await setting(ctx, promisesBeforeClosing),
    certificates: await certificatesAsked(ctx, book, today),
  };
}

/** What types of ticket ask of whoever works on them, against what people hold. */
async function certificatesAsked(ctx: Ctx, book: Setting['book'], today: string): Promise<Setting['certificates']> {
  const [held, words, rule] = await Promise.all([certificateBook.of(ctx), positionBook.of(ctx), setting(ctx, certificateRule)]);
  return {
    isBlocking: rule === 'block',
    lackedBy(personId, typeId) {
      const wanted = rule === 'ignore' ? [] : (book.type(typeId)?.certificates ?? []);
      return wanted.length === 0 ? [] : certificateTerms(words, held.lackedBy(personId, wanted, today));
    },
  };
}
