import { CHANNELS, fieldFact, isTicketFact, markFact, PRIORITIES, STATE_CATEGORIES } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import { calendarBook } from '../calendars/index.js';
import { CUSTOMER_KINDS } from '../customers/index.js';
import { departmentTree } from '../departments/index.js';
import { formBook } from '../forms/index.js';
import { staff } from '../people/index.js';
import { wordBook } from '../words/index.js';
import { workflowBook } from '../workflows/index.js';
import type { Known, LevelWords } from './service-level-words.rules.js';

interface Coded {
  readonly code: string;
}

const codesOf = (all: readonly Coded[]): ReadonlySet<string> => new Set(all.map(({ code }) => code));

/** What timers and policies may speak of, from the tables in this process. */
export async function levelWords(ctx: Ctx): Promise<LevelWords> {
  const [book, words, tree] = await Promise.all([workflowBook.of(ctx), wordBook.of(ctx), departmentTree.of(ctx)]);
  const [forms, calendars, people] = await Promise.all([formBook.of(ctx), calendarBook.of(ctx), staff.of(ctx)]);
  const fields = forms.all.filter(({ kind }) => kind === 'ticket').flatMap((form) => form.fields);
  const [states, departments] = [codesOf(book.states), codesOf(tree.all)];
  const values = new Map<string, Known>([
    ['type', codesOf(book.types)],
    ['category', codesOf(book.categories)],
    ['channel', new Set<string>(CHANNELS)],
    ['priority', new Set<string>(PRIORITIES)],
    ['state', states],
    ['state_category', new Set<string>(STATE_CATEGORIES)],
    ['department', departments],
    ['tag', codesOf(words.of('ticket_tag'))],
    ['tier', codesOf(words.of('customer_tier'))],
    ['customer_kind', new Set<string>(CUSTOMER_KINDS)],
    ['outcome_told', new Set(['yes', 'no'])],
    ...book.schemes.map(({ code }): [string, Known] => [markFact(code), codesOf(book.categories.filter(({ scheme }) => scheme === code))]),
    ...fields.filter(({ options }) => options.length > 0).map(({ code, options }): [string, Known] => [fieldFact(code), codesOf(options)]),
  ]);
  const own = { schemes: book.schemes.map(({ code }) => code), fields: fields.map(({ code }) => code) };
  return {
    isFact: (name) => isTicketFact(name, own),
    valuesOf: (fact) => values.get(fact) ?? null,
    calendars: codesOf(calendars.all.filter(({ isArchived }) => !isArchived)),
    roles: codesOf(people.roles.filter(({ isArchived }) => !isArchived)),
    ...{ states, departments },
  };
}
