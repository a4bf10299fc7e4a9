import {
  type ChecklistUse,
  type ClosingProof,
  type Language,
  type StateCategory,
  type TypeScreens,
  textIn,
  USUAL_SCREENS,
} from '@shouwen/shared';
import { type TextView, textInLanguages } from '../../kernel/text-in-languages.js';
import { isForType, MAIN_SCHEME, type SchemeRow } from './category-tree.rules.js';
import type { StateRow, TicketTypeRow, WorkflowBook } from './workflow.rules.js';
import type { Lane, MomentOfTruth } from './workflow-definition.rules.js';

export interface ActionView {
  readonly code: string;
  readonly name: string;
  readonly lane: Lane | null;
}

export interface StateView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly customerName: string;
  readonly category: StateCategory;
  readonly lane: Lane | null;
  readonly moment: MomentOfTruth | null;
  readonly actions: readonly ActionView[];
}

export interface TicketTypeView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly names: TextView;
  readonly workflow: string;
  readonly certificates: readonly string[];
  readonly closing: readonly ClosingProof[];
  readonly forms: readonly string[];
  readonly screens: TypeScreens;
  readonly isArchived: boolean;
  readonly states: readonly StateView[];
}

export interface SchemeView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly names: TextView;
  readonly isMain: boolean;
  readonly holdsSeveral: boolean;
  readonly checklist: ChecklistUse | null;
  readonly isArchived: boolean;
  readonly ticketTypes: readonly TicketTypeView[];
  readonly requiredFor: readonly TicketTypeView[];
}

export interface CategoryView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly names: TextView;
  readonly scheme: SchemeView;
  readonly parent: CategoryView | null;
  readonly path: readonly string[];
  readonly ticketTypes: readonly TicketTypeView[];
  readonly form: string | null;
  readonly isArchived: boolean;
}

/** The book in one language, as objects that the screens read without any further work. */
export interface WorkflowView {
  readonly types: readonly TicketTypeView[];
  readonly schemes: readonly SchemeView[];
  readonly categories: readonly CategoryView[];
  type(id: string): TicketTypeView | undefined;
  state(id: string): StateView | undefined;
  category(id: string): CategoryView | undefined;
}

const views = new WeakMap<WorkflowBook, Map<Language, WorkflowView>>();

/** The book in a language; built once per version of the book, because every list of tickets reads it per row. */
export function workflowView(book: WorkflowBook, language: Language): WorkflowView {
  const byLanguage = views.get(book) ?? new Map<Language, WorkflowView>();
  views.set(book, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const view = buildView(book, language);
  byLanguage.set(language, view);
  return view;
}

function buildView(book: WorkflowBook, language: Language): WorkflowView {
  const states = new Map(book.states.map((state) => [state.id, stateView(state, language)]));
  const types = book.types.map((type) => typeView(book, type, language));
  const typeById = new Map(types.map((type) => [type.id, type]));
  const categoryById = new Map<string, CategoryView>();
  const schemeByCode = new Map(book.schemes.map((row) => [row.code, schemeView(row, types, language)]));
  // Those above come first.
  for (const row of book.categories) {
    const scheme = schemeByCode.get(row.scheme);
    if (!scheme) continue;
    const path = book.categoryPath(row.id);
    categoryById.set(row.id, {
      id: row.id,
      code: row.code,
      name: textIn(row.names, language),
      names: textInLanguages(row.names),
      scheme,
      parent: (row.parentId !== null && categoryById.get(row.parentId)) || null,
      path: path.map((step) => textIn(step.names, language)),
      ticketTypes: types.filter((type) => isForType(row, type)),
      form: book.mechanismOf(row.id).form,
      isArchived: path.some((step) => step.isArchived),
    });
  }

  return {
    types,
    schemes: [...schemeByCode.values()],
    categories: book.categories.flatMap((row) => categoryById.get(row.id) ?? []),
    type: (id) => typeById.get(id),
    state: (id) => states.get(id),
    category: (id) => categoryById.get(id),
  };
}

function schemeView(row: SchemeRow, types: readonly TicketTypeView[], language: Language): SchemeView {
  const { id, code, names, holdsSeveral, checklist, isArchived } = row;
  return {
    ...{ id, code, holdsSeveral, checklist, isArchived },
    name: textIn(names, language),
    names: textInLanguages(names),
    isMain: code === MAIN_SCHEME,
    ticketTypes: types.filter((type) => row.types.includes(type.code)),
    requiredFor: types.filter((type) => row.requiredFor.includes(type.code)),
  };
}

function typeView(book: WorkflowBook, type: TicketTypeRow, language: Language): TicketTypeView {
  return {
    id: type.id,
    code: type.code,
    name: textIn(type.names, language),
    names: textInLanguages(type.names),
    workflow: type.workflow,
    certificates: type.certificates,
    closing: type.closing,
    forms: type.forms,
    screens: type.screens ?? USUAL_SCREENS,
    isArchived: type.isArchived,
    states: book.statesOf(type).map((state) => stateView(state, language)),
  };
}

/** One state in a language. */
export function stateView(state: StateRow, language: Language): StateView {
  const { id, code, names, customerNames, category, lane, moment } = state;
  const actions = state.actions.map((action) => ({
    code: action.code,
    name: textIn(action.names, language),
    lane: action.lane ?? null,
  }));
  return { ...{ id, code, category, lane, moment, actions }, name: textIn(names, language), customerName: textIn(customerNames, language) };
}
