import type { Reader } from '../../platform/db/db.js';
import type { WordList } from '../../platform/db/ordered-words.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import { FormEntity } from './form.entity.js';
import type { FormRow } from './form.rules.js';

/** Name of the in-process table; whoever changes forms touches it. */
export const FORMS = 'form';

export const FORM_WORDS: WordList = {
  entity: FormEntity,
  prefix: 'frm',
  subject: 'form',
  events: { set: 'form.set', moved: 'form.moved' },
};

/** The forms as the database holds them now, in the order of the organisation. */
export function loadForms(reader: Reader): Promise<FormRow[]> {
  return findRows(reader, FormEntity, {}, { orderBy: { sortOrder: 'asc', code: 'asc' } });
}

/** Every form, in order, also those out of use. */
export interface FormBook {
  readonly all: readonly FormRow[];
  find(code: string): FormRow | undefined;
}

/** Codes of those for tickets. */
export function ticketForms({ all }: FormBook): ReadonlySet<string> {
  return new Set(all.filter(({ kind }) => kind === 'ticket').map(({ code }) => code));
}

export const formBook = referenceTable<FormBook>(FORMS, async (reader) => {
  const all = await loadForms(reader);
  const byCode = new Map(all.map((form) => [form.code, form]));
  return { all, find: (code) => byCode.get(code) };
});
