import type { WorkflowStateInput, WorkflowTransitionInput } from '../gql/graphql.js';
import type { State, Transition } from './definition.rules.js';

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
}

/** A way between states as the form holds it. */
export interface TransitionDraft extends Named {
  readonly from: readonly string[];
  readonly to?: string | null;
  readonly verb?: NonNullable<Transition['verb']> | null;
  readonly permission?: string | null;
}

const names = ({ zhCN, zhTW, en }: Omit<Named, 'code'>) => ({ zhCN, zhTW: zhTW || null, en: en || null });

export function draftOfState(state: State | undefined): Partial<StateDraft> {
  if (!state) return { category: 'OPEN' };
  const { code, category, isInitial, lane, moment, customerNames } = state;
  return { code, ...names(state.names), category, isInitial, lane, ...moment, ...(customerNames && { customer: names(customerNames) }) };
}

export function stateOf(draft: StateDraft): WorkflowStateInput {
  const { code, category, isInitial = false, lane, customer, controlPoint, likelyFailure, counterPlan } = draft;
  const isMoment = Boolean(controlPoint?.trim() && likelyFailure?.trim() && counterPlan?.trim());
  return {
    ...{ code, category, isInitial, lane: lane ?? null },
    names: names(draft),
    customerNames: customer?.zhCN?.trim() ? names({ ...customer, zhCN: customer.zhCN }) : null,
    moment: isMoment ? { controlPoint: controlPoint ?? '', likelyFailure: likelyFailure ?? '', counterPlan: counterPlan ?? '' } : null,
  };
}

export function draftOfTransition(
  transition: Transition | undefined,
  ends: { readonly from?: string | undefined; readonly to?: string | undefined },
): Partial<TransitionDraft> {
  if (!transition) return { from: ends.from === undefined ? [] : [ends.from], to: ends.to ?? null };
  const { code, from, to, verb, permission } = transition;
  return { code, ...names(transition.names), from, to, verb, permission };
}

export function transitionOf(draft: TransitionDraft): WorkflowTransitionInput {
  const { code, from, to, verb, permission } = draft;
  return { code, names: names(draft), from: [...from], to: to ?? null, verb: verb ?? null, permission: permission ?? null };
}
