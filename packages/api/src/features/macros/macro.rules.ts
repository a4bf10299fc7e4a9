import { type Condition, clauseProblem, type Priority } from '@shouwen/shared';
import type { Actor } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import {
  canKeepShared,
  planSharedPlace,
  type SharedNames,
  type SharedPlace,
  type SharedSetting,
  type SharedWish,
  type SharingRights,
  seesShared,
} from '../people/shared-with.rules.js';
import { checkActions, type MacroActions, type MacroText } from './macro-actions.rules.js';

export { type SharedWith, toldOfShared as toldOfMacro } from '../people/shared-with.rules.js';

/** Whoever keeps wording for others keeps macros for them as well. */
const RIGHTS: SharingRights = { own: 'ticket:note', others: 'reply:manage' };

export function seesMacro(setting: SharedSetting, macro: SharedPlace): boolean {
  return seesShared(setting, macro, RIGHTS);
}

export function canKeepMacro(actor: Actor, macro: SharedPlace): Decision {
  return canKeepShared(actor, macro, RIGHTS);
}

/** Acts as people choose them, by ids. */
export interface ActionsWish {
  readonly accept?: boolean | null;
  readonly priority?: Priority | null;
  readonly categoryId?: string | null;
  readonly addTagIds?: readonly string[] | null;
  readonly removeTagIds?: readonly string[] | null;
  readonly text?: MacroText | null;
  readonly transitionCode?: string | null;
  readonly resolve?: MacroActions['resolve'] | null;
  readonly departmentId?: string | null;
  readonly assigneeId?: string | null;
  readonly reason?: string | null;
  readonly close?: boolean | null;
}

export interface MacroWish extends SharedWish {
  readonly title: string;
  readonly actions: ActionsWish;
  /** For which tickets it is; null: for any. */
  readonly appliesWhen: Condition | null;
}

interface Coded {
  readonly code: string;
}

/** What a wish may name. */
export interface MacroNames extends SharedNames {
  categoryOf(id: string): Coded | null;
  tagOf(id: string): Coded | null;
  /** Wherever a ticket may be passed to. */
  placeOf(id: string): Coded | null;
  isPerson(id: string): boolean;
  /** Whether conditions may ask for it. */
  isFact(name: string): boolean;
}

export interface MacroPlan extends SharedPlace {
  readonly title: string;
  readonly actions: MacroActions;
  readonly appliesWhen: Condition | null;
}

/** What is to be kept; refusals: REQUIRED, NOT_FOUND, INVALID, UNKNOWN_VARIABLE, FACT_UNKNOWN, NOT_ALLOWED. */
export function planMacro({ title, actions, appliesWhen, ...wish }: MacroWish, names: MacroNames): Decision<MacroPlan> {
  if (title.trim() === '') return refuse('REQUIRED', undefined, ['title']);
  const coded = codedActions(actions, names);
  if (!coded.allowed) return coded;
  const checked = checkActions(coded.plan);
  if (!checked.allowed) return checked;
  const fit = checkCondition(appliesWhen, names);
  if (!fit.allowed) return fit;
  const place = planSharedPlace(wish, names, RIGHTS);
  return place.allowed ? allow({ ...place.plan, title: title.trim(), actions: coded.plan, appliesWhen: fit.plan }) : place;
}

/** Without a clause it is for any ticket. */
function checkCondition(condition: Condition | null, { isFact }: MacroNames): Decision<Condition | null> {
  if (condition === null || condition.clauses.length === 0) return allow(null);
  for (const [index, clause] of condition.clauses.entries()) {
    const [problem, field] = [clauseProblem(clause, isFact), ['appliesWhen', 'clauses', String(index)]];
    if (problem === 'fact') return refuse('FACT_UNKNOWN', { fact: clause.fact }, [...field, 'fact']);
    if (problem) return refuse('REQUIRED', undefined, [...field, 'values']);
  }
  return allow(condition);
}

function codedActions(wish: ActionsWish, names: MacroNames): Decision<MacroActions> {
  const unknown = unknownId(wish, names);
  if (unknown) return refuse('NOT_FOUND', undefined, ['actions', ...unknown]);
  const codes = (ids: readonly (string | null | undefined)[] | null | undefined, codeOf: (id: string) => Coded | null): readonly string[] =>
    [...new Set((ids ?? []).flatMap((id) => (id ? (codeOf(id)?.code ?? []) : [])))].sort();
  const { text, reason, ...plain } = wish;
  return allow(
    meant({
      accept: plain.accept,
      priority: plain.priority,
      category: codes([plain.categoryId], names.categoryOf)[0],
      addTags: codes(plain.addTagIds, names.tagOf),
      removeTags: codes(plain.removeTagIds, names.tagOf),
      text: text && { ...text, isOutcome: text.audience === 'customer' && text.isOutcome },
      transition: plain.transitionCode,
      resolve: plain.resolve,
      department: codes([plain.departmentId], names.placeOf)[0],
      assigneeId: plain.assigneeId,
      reason: reason?.trim(),
      close: plain.close,
    }),
  );
}

type Wished = { readonly [Field in keyof MacroActions]: MacroActions[Field] | null };

/** Without what is absent, off or empty. */
function meant(wished: Wished): MacroActions {
  const isMeant = (value: unknown) => Boolean(value) && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(wished).filter(([, value]) => isMeant(value)));
}

/** Where the wish names what is not there. */
function unknownId(wish: ActionsWish, { categoryOf, tagOf, placeOf, isPerson }: MacroNames): readonly string[] | null {
  if (wish.categoryId && !categoryOf(wish.categoryId)) return ['categoryId'];
  if (wish.departmentId && !placeOf(wish.departmentId)) return ['departmentId'];
  if (wish.assigneeId && !isPerson(wish.assigneeId)) return ['assigneeId'];
  for (const field of ['addTagIds', 'removeTagIds'] as const) {
    const at = (wish[field] ?? []).findIndex((id) => !tagOf(id));
    if (at >= 0) return [field, String(at)];
  }
  return null;
}
