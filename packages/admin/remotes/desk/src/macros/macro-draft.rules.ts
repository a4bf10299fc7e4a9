import { type ConditionDraft, conditionOrNull } from '@shouwen/admin-kit';
import type { Macro_MacroFragment, MacroActionsInput, MacroSaveInput, NoteAudience, SharedWith, TicketPriority } from '../gql/graphql.js';

/** The form of a macro: what is empty it leaves alone. */
export interface MacroDraft {
  readonly title?: string;
  readonly audience: SharedWith;
  /** Whose it is. */
  readonly departmentId?: string;
  /** For which tickets it is. */
  readonly appliesWhen: ConditionDraft;
  readonly accept?: boolean;
  readonly priority?: TicketPriority | null;
  readonly categoryId?: string | null;
  readonly addTagIds?: readonly string[];
  readonly removeTagIds?: readonly string[];
  readonly textAudience: NoteAudience;
  readonly body?: string;
  readonly isOutcome?: boolean;
  /** What becomes of the ticket: a step by its code, or one of the acts of its own. */
  readonly next?: string | null;
  readonly cause?: string;
  readonly measure?: string;
  readonly toDepartmentId?: string | null;
  readonly assigneeId?: string | null;
  readonly reason?: string;
  readonly close?: boolean;
}

/** The choice beside the organisation's own steps. */
export const RESOLVE = 'resolve!';

export const NEW_MACRO: MacroDraft = { audience: 'OWN', textAudience: 'CUSTOMER', appliesWhen: { match: 'ALL', clauses: [] } };

export function draftOf({ title, audience, department, actions, appliesWhen }: Macro_MacroFragment): MacroDraft {
  return { title, audience, departmentId: department?.id, appliesWhen: appliesWhen ?? NEW_MACRO.appliesWhen, ...actsOf(actions) };
}

function actsOf(actions: Macro_MacroFragment['actions']): Omit<MacroDraft, 'audience' | 'appliesWhen'> {
  const { text, resolve, transition } = actions;
  return {
    ...{ accept: actions.accept, close: actions.close },
    priority: actions.priority ?? null,
    categoryId: actions.category?.id ?? null,
    addTagIds: actions.addTags.map(({ id }) => id),
    removeTagIds: actions.removeTags.map(({ id }) => id),
    textAudience: text?.audience ?? 'CUSTOMER',
    ...(text && { body: text.body, isOutcome: text.isOutcome }),
    next: resolve ? RESOLVE : (transition?.code ?? null),
    ...(resolve && { cause: resolve.cause, measure: resolve.measure }),
    toDepartmentId: actions.department?.id ?? null,
    assigneeId: actions.assignee?.id ?? null,
    reason: actions.reason ?? '',
  };
}

const words = (text: string | undefined): string | null => text?.trim() || null;

export function inputOf(draft: MacroDraft): Omit<MacroSaveInput, 'macroId' | 'version'> {
  return {
    title: draft.title ?? '',
    audience: draft.audience,
    departmentId: draft.audience === 'DEPARTMENT' ? (draft.departmentId ?? null) : null,
    appliesWhen: conditionOrNull(draft.appliesWhen),
    actions: actionsOf(draft),
  };
}

function actionsOf(draft: MacroDraft): MacroActionsInput {
  const {
    accept = false,
    priority,
    categoryId,
    addTagIds = [],
    removeTagIds = [],
    next = null,
    toDepartmentId,
    assigneeId,
    close = false,
  } = draft;
  const { cause = '', measure = '' } = draft;
  const isSolved = next === RESOLVE;
  return {
    ...{ accept, priority, categoryId, assigneeId, close },
    ...{ addTagIds: [...addTagIds], removeTagIds: [...removeTagIds] },
    text: textOf(draft),
    transitionCode: isSolved ? null : next,
    resolve: isSolved ? { cause, measure } : null,
    departmentId: toDepartmentId,
    reason: words(draft.reason),
  };
}

function textOf({ body: typed, textAudience: audience, isOutcome = false }: MacroDraft): MacroActionsInput['text'] {
  const body = words(typed);
  return body === null ? null : { body, audience, isOutcome: audience === 'CUSTOMER' && isOutcome };
}
