import { conditionInput } from '@shouwen/admin-kit';
import type {
  Workflow_WorkflowFragment,
  WorkflowDefinitionInput,
  WorkflowEffectInput,
  WorkflowStateInput,
  WorkflowTransitionInput,
} from '../gql/graphql.js';

export type WorkflowNow = Workflow_WorkflowFragment;
export type Version = WorkflowNow['versions'][number];
export type Definition = Version['definition'];
export type State = Definition['states'][number];
export type Transition = Definition['transitions'][number];

type Names = State['names'];

const text = ({ zhCN, zhTW, en }: Names) => ({ zhCN, zhTW, en });

function stateInput({ code, names, category, isInitial, customerNames, lane, moment, actions, isLeftByAny }: State): WorkflowStateInput {
  return {
    ...{ code, category, isInitial, lane, isLeftByAny },
    actions: actions.map((action) => ({
      ...{ code: action.code, lane: action.lane, permission: action.permission },
      names: text(action.names),
    })),
    names: text(names),
    customerNames: customerNames && text(customerNames),
    moment: moment && { controlPoint: moment.controlPoint, likelyFailure: moment.likelyFailure, counterPlan: moment.counterPlan },
  };
}

function transitionInput({ code, names, from, to, verb, permission, guard, requires, effects }: Transition): WorkflowTransitionInput {
  return {
    ...{ code, names: text(names), from: [...from], to, verb, permission, requires: [...requires] },
    guard: guard && conditionInput(guard),
    effects: effects.map(effectInput),
  };
}

export function effectInput({ kind, value }: Pick<Transition['effects'][number], 'kind' | 'value'>): WorkflowEffectInput {
  return { kind, value: value || null };
}

/** What a version says, as the API takes it back. */
export function inputOf({ states, transitions }: Definition): WorkflowDefinitionInput {
  return { states: states.map(stateInput), transitions: transitions.map(transitionInput) };
}

/** With a state put in place of the one of that word, or behind all others. Only one is the first. */
export function withState(definition: WorkflowDefinitionInput, state: WorkflowStateInput): WorkflowDefinitionInput {
  const others = state.isInitial ? definition.states.map((one) => ({ ...one, isInitial: false })) : definition.states;
  return { ...definition, states: put(others, state) };
}

/** Without a state, and without the ways that led only from or to it. */
export function withoutState({ states, transitions }: WorkflowDefinitionInput, code: string): WorkflowDefinitionInput {
  return {
    states: states.filter((state) => state.code !== code),
    transitions: transitions
      .filter(({ to }) => to !== code)
      .map((transition) => ({ ...transition, from: transition.from.filter((one) => one !== code) }))
      .filter(({ from }) => from.length > 0),
  };
}

export function withTransition(definition: WorkflowDefinitionInput, transition: WorkflowTransitionInput): WorkflowDefinitionInput {
  return { ...definition, transitions: put(definition.transitions, transition) };
}

export function withoutTransition(definition: WorkflowDefinitionInput, code: string): WorkflowDefinitionInput {
  return { ...definition, transitions: definition.transitions.filter((one) => one.code !== code) };
}

function put<One extends { readonly code: string }>(all: readonly One[], one: One): One[] {
  return all.some(({ code }) => code === one.code) ? all.map((other) => (other.code === one.code ? one : other)) : [...all, one];
}

export interface Arrow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly transition: Transition;
}

/** The ways between two different states, one arrow from each state that a way leaves. */
export function arrowsOf({ transitions }: Pick<Definition, 'transitions'>): Arrow[] {
  return transitions.flatMap((transition) => {
    const { code, from, to } = transition;
    return to === null ? [] : from.filter((one) => one !== to).map((one) => ({ id: `${code} ${one}`, from: one, to, transition }));
  });
}
