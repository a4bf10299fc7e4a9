import type { Condition, LocalText, Permission, StateCategory } from '@shouwen/shared';
import { type StepEffect, wantsValue } from './step-effect.rules.js';

/** Acts with a meaning of their own; a transition without one is an organisation's own step, taken by `ticketTransition`. */
export const TRANSITION_VERBS = ['accept', 'transfer', 'return', 'resolve', 'tell', 'reopen', 'close', 'void'] as const;
export type TransitionVerb = (typeof TRANSITION_VERBS)[number];

/** Who acts in a step: the customer, who speaks with the customer, who works unseen (TKT-78). The contact and the visibility line lie between them. */
export const LANES = ['customer', 'contact', 'back_office'] as const;
export type Lane = (typeof LANES)[number];

/** Where the customer forms an opinion, and what is kept ready for it (TKT-79). */
export interface MomentOfTruth {
  readonly controlPoint: string;
  readonly likelyFailure: string;
  readonly counterPlan: string;
}

/** One of the things that are done in a step at the same time, by whoever each is for (TKT-80). */
export interface StepAction {
  readonly code: string;
  readonly names: LocalText;
  readonly lane?: Lane;
  /** Asked for beside the right to fill the ticket in. */
  readonly permission?: Permission;
}

export interface StateDefinition {
  readonly code: string;
  readonly names: LocalText;
  readonly category: StateCategory;
  readonly isInitial?: boolean;
  /** What the customer is told it is called; absent: its name. */
  readonly customerNames?: LocalText;
  readonly lane?: Lane;
  readonly moment?: MomentOfTruth;
  /** What is to be done here before a ticket goes on. */
  readonly actions?: readonly StepAction[];
  /** One of them is enough; absent: all of them. */
  readonly isLeftByAny?: boolean;
}

export interface TransitionDefinition {
  readonly code: string;
  readonly names: LocalText;
  readonly from: readonly string[];
  /** Absent: the state stays. */
  readonly to?: string;
  readonly verb?: TransitionVerb;
  readonly permission?: Permission;
  /** Only when this holds for the ticket. */
  readonly guard?: Condition;
  /** What must be known of the ticket, in the words of conditions. */
  readonly requires?: readonly string[];
  readonly effects?: readonly StepEffect[];
}

/** What one version of a workflow says, whole. */
export interface WorkflowDefinition {
  readonly states: readonly StateDefinition[];
  readonly transitions: readonly TransitionDefinition[];
}

/** The same definition always as the same text: keys in one order, what says nothing left out. */
export function tidied({ states, transitions }: WorkflowDefinition): WorkflowDefinition {
  return { states: states.map(tidyState), transitions: transitions.map(tidyTransition) };
}

function tidyState({ code, names, category, isInitial, ...rest }: StateDefinition): StateDefinition {
  const { customerNames, lane, moment, actions = [], isLeftByAny } = rest;
  return {
    code,
    names: tidyNames(names),
    category,
    ...(isInitial && { isInitial }),
    ...(customerNames && { customerNames: tidyNames(customerNames) }),
    ...(lane && { lane }),
    ...(moment && { moment: tidyMoment(moment) }),
    ...(actions.length > 0 && { actions: actions.map(tidyAction) }),
    ...(actions.length > 0 && isLeftByAny && { isLeftByAny }),
  };
}

function tidyTransition({ code, names, from, to, verb, permission, ...rest }: TransitionDefinition): TransitionDefinition {
  const { guard, requires = [], effects = [] } = rest;
  return {
    ...{ code, names: tidyNames(names), from, ...(to && { to }), ...(verb && { verb }), ...(permission && { permission }) },
    ...(guard && guard.clauses.length > 0 && { guard: tidyCondition(guard) }),
    ...(requires.length > 0 && { requires }),
    ...(effects.length > 0 && { effects: effects.map(tidyEffect) }),
  };
}

function tidyCondition({ match, clauses }: Condition): Condition {
  return { match, clauses: clauses.map(({ fact, test, values }) => ({ fact, test, values })) };
}

function tidyEffect({ kind, value }: StepEffect): StepEffect {
  return { kind, ...(value?.trim() && wantsValue(kind) && { value: value.trim() }) };
}

function tidyAction({ code, names, lane, permission }: StepAction): StepAction {
  return { code, names: tidyNames(names), ...(lane && { lane }), ...(permission && { permission }) };
}

function tidyMoment({ controlPoint, likelyFailure, counterPlan }: MomentOfTruth): MomentOfTruth {
  return { controlPoint: controlPoint.trim(), likelyFailure: likelyFailure.trim(), counterPlan: counterPlan.trim() };
}

function tidyNames(names: LocalText): LocalText {
  return { 'zh-CN': names['zh-CN'], ...(names['zh-TW'] && { 'zh-TW': names['zh-TW'] }), ...(names.en && { en: names.en }) };
}

/** Whether two definitions say the same. */
export function isSameDefinition(a: WorkflowDefinition, b: WorkflowDefinition): boolean {
  return JSON.stringify(tidied(a)) === JSON.stringify(tidied(b));
}
