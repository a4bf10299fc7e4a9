import { conditionHolds, type Facts, textIn } from '@shouwen/shared';
import type DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { done, type Outcome, refused } from '../../kernel/outcome.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRow, findRows } from '../../platform/db/write.js';
import { type Connection, listPage, type PageArgs } from '../../platform/graphql/connection.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';
import { departmentTree } from '../departments/index.js';
import { canSeePerson, sharedNames, sharedSetting, staff } from '../people/index.js';
import { visibleTicketFacts } from '../tickets/index.js';
import { wordBook } from '../words/index.js';
import { knownWords, workflowBook } from '../workflows/index.js';
import { MacroEntity } from './macro.entity.js';
import { canKeepMacro, type MacroNames, seesMacro } from './macro.rules.js';
import type { Macro, MacroTransition } from './macro.type.js';
import { macroView } from './macro-view.js';

/** Name of the table in `touchReference`. */
export const MACROS = 'macro';

const macros = referenceTable(MACROS, async (reader) => {
  const order = new Intl.Collator('zh-CN');
  return (await findRows(reader, MacroEntity)).sort((a, b) => order.compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
});

/** Codes of those that are for everybody: what rules may run. */
export async function macroCodes(ctx: Ctx): Promise<ReadonlySet<string>> {
  return new Set((await commonMacros(ctx)).map(({ code }) => code));
}

/** Those that are for everybody, by title. */
export async function commonMacros(ctx: Ctx): Promise<readonly Pick<MacroEntity, 'code' | 'title'>[]> {
  return (await macros.of(ctx)).filter(({ audience }) => audience === 'everybody');
}

/** Those the caller may use, by title. */
async function seenMacros(ctx: Ctx): Promise<MacroEntity[]> {
  const setting = await sharedSetting(ctx);
  return (await macros.of(ctx)).filter((macro) => seesMacro(setting, macro));
}

export async function seenMacro(ctx: Ctx, id: string): Promise<MacroEntity | null> {
  return (await seenMacros(ctx)).find((macro) => macro.id === id) ?? null;
}

export interface MacrosAsked {
  readonly text: string | null;
  /** Only what is for this ticket. */
  readonly ticketId: string | null;
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

export async function macrosPage(ctx: Ctx, { text, ticketId, page, info }: MacrosAsked): Promise<Connection<Macro>> {
  const facts = ticketId === null ? {} : await visibleTicketFacts(ctx, ticketId);
  const [view, words] = [await macroView(ctx), (text ?? '').trim().toLowerCase()];
  const isMeant = ({ title, actions }: MacroEntity) => [title, actions.text?.body ?? ''].some((part) => part.toLowerCase().includes(words));
  const isFor = (macro: MacroEntity) => facts !== null && (ticketId === null || isMacroFor(macro, facts));
  return listPage((await seenMacros(ctx)).filter((macro) => isMeant(macro) && isFor(macro)).map(view), page, info);
}

/** Whether a macro is for such a ticket. */
export function isMacroFor({ appliesWhen }: MacroEntity, facts: Facts): boolean {
  return appliesWhen === null || conditionHolds(appliesWhen, facts);
}

export async function findMacro(ctx: Ctx, id: string): Promise<Macro | null> {
  const macro = await seenMacro(ctx, id);
  return macro && (await macroView(ctx))(macro);
}

/** The macro as the transaction sees it, if the caller may change it. One that they do not see is not there. */
export async function keptMacro(tx: Tx, ctx: Ctx, id: string): Promise<Outcome<{ macro: MacroEntity }>> {
  const [setting, macro] = [await sharedSetting(ctx), await findRow(tx, MacroEntity, { id })];
  if (!macro || !seesMacro(setting, macro)) return refused({ code: 'NOT_FOUND', field: ['macroId'] });
  const decision = canKeepMacro(ctx.actor, macro);
  return decision.allowed ? done({ macro }) : refused(decision.refusal);
}

export async function macroNames(ctx: Ctx): Promise<MacroNames> {
  const [names, tree, people] = [await sharedNames(ctx), await departmentTree.of(ctx), await staff.of(ctx)];
  const [book, words, { isFact }] = [await workflowBook.of(ctx), await wordBook.of(ctx), await knownWords(ctx)];
  return {
    ...names,
    isFact,
    categoryOf: (id) => book.category(id) ?? null,
    tagOf: (id) => words.of('ticket_tag').find((word) => word.id === id) ?? null,
    placeOf: (id) => (names.departmentOf(id) && tree.find(id)) ?? null,
    isPerson: (id) => {
      const person = people.find(id);
      return person !== undefined && canSeePerson(ctx.actor, person);
    },
  };
}

/** Steps of the organisation's own that some ticket could take now, each once, by name. */
export async function stepsToTake(ctx: Ctx): Promise<readonly MacroTransition[]> {
  const book = await workflowBook.of(ctx);
  const steps = book.types.flatMap((type) => book.statesOf(type).flatMap(({ id }) => book.steps(id)));
  const named = steps.filter(({ verb }) => verb === null).map(({ code, names }) => [code, textIn(names, ctx.language)] as const);
  const order = new Intl.Collator(ctx.language);
  return [...new Map(named)].map(([code, name]) => ({ code, name })).sort((a, b) => order.compare(a.name, b.name));
}

const USES = Symbol('how often macros were applied');
const COUNTED_DAYS = 30;

/** How often each was applied lately; one statement for all macros of a list. */
export function usesOf(ctx: Ctx): DataLoader<string, number> {
  return loaderOf(ctx, USES, async (ids: readonly string[]) => {
    const since = new Date(ctx.clock.now().getTime() - COUNTED_DAYS * 86_400_000);
    const rows = await ctx.db.read.rows(
      `select macro_id, count(*) from macro_use where macro_id in (${ids.map(() => '?').join(', ')}) and at >= ? group by macro_id`,
      [...ids, since],
    );
    const counts = new Map(rows.map(([id, count]) => [String(id), Number(count)]));
    return ids.map((id) => counts.get(id) ?? 0);
  });
}
