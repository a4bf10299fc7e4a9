import { conditionOrNull } from '@shouwen/admin-kit';
import { PERMISSIONS } from '@shouwen/shared';
import type { WorkflowStateInput, WorkflowTransitionInput } from '../gql/graphql.js';
import { effectInput, type State, type Transition } from './definition.rules.js';

export const CATEGORIES = ['NEW', 'OPEN', 'WAITING_CUSTOMER', 'WAITING_THIRD', 'WAITING_INTERNAL', 'SOLVED', 'CLOSED', 'VOID'] as const;

/** Rights that a way or an action may ask for. */
export const TICKET_RIGHTS = PERMISSIONS.filter((permission) => permission.startsWith('ticket:'));

interface Named {
  readonly code: string;
  readonly zhCN: string;
  readonly zhTW?: string | null;
  readonly en?: string | null;
}

/** A state as the form holds it. */
export interface StateDraft extends Named {
  readonly category: State['category'];
  readonly isInitial?: boolean;
  readonly customer?: { readonly zhCN?: string; readonly zhTW?: string | null; readonly en?: string | null };
  readonly lane?: NonNullable<State['lane']> | null;
  readonly controlPoint?: string;
  readonly likelyFailure?: string;
  readonly counterPlan?: string;
  readonly actions?: readonly ActionDraft[];
  readonly isLeftByAny?: boolean;
}

/** Something to be done in a state as the form holds it; its word is given when it is new. */
export interface ActionDraft {
  readonly code?: string;
  readonly zhCN: string;
  readonly zhTW?: string | null;
  readonly en?: string | null;
  readonly lane?: NonNullable<State['lane']> | null;
  readonly permission?: string | null;
}

/** A way between states as the form holds it. */
export interface TransitionDraft extends Named {
  readonly from: readonly string[];
  readonly to?: string | null;
  readonly verb?: NonNullable<Transition['verb']> | null;
  readonly permission?: string | null;
  readonly requires?: readonly string[];
  readonly match?: Guard['match'];
  readonly clauses?: Guard['clauses'];
  readonly effects?: Transition['effects'];
}

type Guard = NonNullable<Transition['guard']>;

const names = ({ zhCN, zhTW, en }: Omit<Named, 'code'>) => ({ zhCN, zhTW: zhTW || null, en: en || null });

export function draftOfState(state: State | undefined): Partial<StateDraft> {
  if (!state) return { category: 'OPEN' };
  const { code, category, isInitial, lane, moment, customerNames, isLeftByAny } = state;
  return {
    ...{ code, ...names(state.names), category, isInitial, lane, ...moment, isLeftByAny },
    ...(customerNames && { customer: names(customerNames) }),
    actions: state.actions.map((action) => ({
      ...{ code: action.code, lane: action.lane, permission: action.permission },
      ...names(action.names),
    })),
  };
}

export function stateOf(draft: StateDraft): WorkflowStateInput {
  const { code, category, isInitial = false, lane, customer, controlPoint, likelyFailure, counterPlan, actions = [] } = draft;
  const isMoment = Boolean(controlPoint?.trim() && likelyFailure?.trim() && counterPlan?.trim());
  return {
    ...{ code, category, isInitial, lane: lane ?? null },
    names: names(draft),
    customerNames: customer?.zhCN?.trim() ? names({ ...customer, zhCN: customer.zhCN }) : null,
    actions: actionsOf(actions),
    isLeftByAny: draft.isLeftByAny ?? false,
    moment: isMoment ? { controlPoint: controlPoint ?? '', likelyFailure: likelyFailure ?? '', counterPlan: counterPlan ?? '' } : null,
  };
}

/** New ones get the first word that is free. */
function actionsOf(drafts: readonly ActionDraft[]): NonNullable<WorkflowStateInput['actions']> {
  const taken = new Set(drafts.flatMap(({ code }) => code ?? []));
  const free = (): string => {
    let number = 1;
    while (taken.has(`action-${number}`)) number++;
    taken.add(`action-${number}`);
    return `action-${number}`;
  };
  return drafts.map(({ code, lane, permission, ...draft }) => ({
    ...{ code: code ?? free(), lane: lane ?? null, permission: permission ?? null },
    names: names(draft),
  }));
}

export function draftOfTransition(
  transition: Transition | undefined,
  ends: { readonly from?: string | undefined; readonly to?: string | undefined },
): Partial<TransitionDraft> {
  if (!transition) return { from: ends.from === undefined ? [] : [ends.from], to: ends.to ?? null, match: 'ALL' };
  const { code, from, to, verb, permission, requires, guard, effects } = transition;
  const asked = { match: guard?.match ?? ('ALL' as const), clauses: guard?.clauses ?? [], requires, effects };
  return { code, ...names(transition.names), from, to, verb, permission, ...asked };
}

export function transitionOf(draft: TransitionDraft): WorkflowTransitionInput {
  const { code, from, to, verb, permission, requires = [], match = 'ALL', clauses = [], effects = [] } = draft;
  return {
    ...{ code, names: names(draft), from: [...from], to: to ?? null, verb: verb ?? null, permission: permission ?? null },
    guard: conditionOrNull({ match, clauses }),
    requires: [...requires],
    effects: effects.map(effectInput),
  };
}
