import { OPEN_CATEGORIES, type StateCategory, type UserErrorCode } from '@shouwen/shared';
import { askedAmiss, type KnownWords } from './step-check.rules.js';
import type { StateDefinition, TransitionVerb, WorkflowDefinition } from './workflow-definition.rules.js';
import type { WorkflowProblem } from './workflow-problem.rules.js';

/** Where a verb may lead: the figures rely on it, whatever the organisation calls its states. */
const VERB_LEADS_TO: Readonly<Partial<Record<TransitionVerb, readonly StateCategory[]>>> = {
  resolve: ['solved'],
  tell: ['solved'],
  close: ['closed'],
  void: ['void'],
  reopen: ['new', 'open'],
};

/** Everything for which a workflow may not begin. Empty when it is sound. */
export function workflowProblems(workflow: WorkflowDefinition, known?: KnownWords): WorkflowProblem[] {
  const unknown = unknownStates(workflow);
  const named = [
    ...repeated(workflow.states).map((state): WorkflowProblem => ({ code: 'WORKFLOW_TWICE', params: { state, what: state } })),
    ...repeated(workflow.transitions).map((one): WorkflowProblem => ({ code: 'WORKFLOW_TWICE', params: { transition: one, what: one } })),
    ...workflow.states.flatMap(actionsTwice),
    ...unknown,
    ...initialProblems(workflow),
  ];
  if (unknown.length > 0) return named;
  return [
    ...named,
    ...unreachable(workflow),
    ...withoutExit(workflow),
    ...ambiguous(workflow),
    ...verbsAstray(workflow),
    ...shortCuts(workflow),
    ...askedAmiss(workflow, known),
  ];
}

export function repeated(entries: readonly { readonly code: string }[]): string[] {
  const codes = entries.map(({ code }) => code);
  return codes.filter((code, index) => codes.indexOf(code) !== index);
}

function actionsTwice({ code, actions = [] }: StateDefinition): WorkflowProblem[] {
  return repeated(actions).map((what): WorkflowProblem => ({ code: 'WORKFLOW_TWICE', params: { state: code, what } }));
}

function unknownStates({ states, transitions }: WorkflowDefinition): WorkflowProblem[] {
  const known = new Set(states.map((state) => state.code));
  return transitions.flatMap((transition) => {
    const named = [...transition.from, ...(transition.to ? [transition.to] : [])];
    const lost = named.filter((code) => !known.has(code));
    if (transition.from.length === 0) return [{ code: 'WORKFLOW_FROM_NOWHERE', params: { transition: transition.code } }];
    return lost.map((what): WorkflowProblem => ({ code: 'WORKFLOW_STATE_UNKNOWN', params: { transition: transition.code, what } }));
  });
}

function initialProblems({ states }: WorkflowDefinition): WorkflowProblem[] {
  const count = states.filter((state) => state.isInitial).length;
  return count === 1 ? [] : [{ code: 'WORKFLOW_INITIAL', params: { count } }];
}

function unreachable({ states, transitions }: WorkflowDefinition): WorkflowProblem[] {
  const start = states.filter((state) => state.isInitial).map((state) => state.code);
  const reached = closure(start, (code) => transitions.flatMap(({ from, to }) => (to && from.includes(code) ? [to] : [])));
  return ofStates(states, reached, 'WORKFLOW_UNREACHABLE');
}

/** A ticket must be able to end from everywhere, or it stays open for ever. That it can be made void is no way to end it well. */
function withoutExit({ states, transitions }: WorkflowDefinition): WorkflowProblem[] {
  const ends = states.filter(({ category }) => category === 'closed').map((state) => state.code);
  const ending = closure(ends, (code) => transitions.flatMap(({ from, to }) => (to === code ? from : [])));
  const served = states.filter(({ category }) => category !== 'void');
  return ofStates(served, ending, 'WORKFLOW_NO_EXIT');
}

function ofStates(states: readonly StateDefinition[], fine: ReadonlySet<string>, code: UserErrorCode): WorkflowProblem[] {
  return states.filter((state) => !fine.has(state.code)).map((state) => ({ code, params: { state: state.code } }));
}

function ambiguous({ states, transitions }: WorkflowDefinition): WorkflowProblem[] {
  return states.flatMap((state) => {
    const verbs = transitions.flatMap(({ verb, from }) => (verb && from.includes(state.code) ? [verb] : []));
    const twice = [...new Set(verbs.filter((verb, index) => verbs.indexOf(verb) !== index))];
    return twice.map((verb): WorkflowProblem => ({ code: 'WORKFLOW_VERB_TWO_WAYS', params: { state: state.code, verb } }));
  });
}

function verbsAstray({ states, transitions }: WorkflowDefinition): WorkflowProblem[] {
  const category = new Map(states.map((state) => [state.code, state.category]));
  return transitions.flatMap(({ code, verb, from, to }) => {
    const allowed = verb && VERB_LEADS_TO[verb];
    if (!allowed) return [];
    const astray = (to ? [to] : from).filter((target) => !isOneOf(allowed, category.get(target)));
    return astray.map((state): WorkflowProblem => ({ code: 'WORKFLOW_VERB_ASTRAY', params: { transition: code, verb, state } }));
  });
}

/** Solving, closing and reopening are recorded by their verbs, with what each demands; another step that did the same would be in no figure. */
function shortCuts({ states, transitions }: WorkflowDefinition): WorkflowProblem[] {
  const category = new Map(states.map((state) => [state.code, state.category]));
  return transitions.flatMap(({ code, verb, from, to }) => {
    const needed = from.map((left) => verbBetween(category.get(left), category.get(to ?? left)));
    const missing = [...new Set(needed)].filter((one) => one !== null && one !== (verb ?? null)).flatMap((one) => one ?? []);
    return missing.map((one): WorkflowProblem => ({ code: 'WORKFLOW_VERB_NEEDED', params: { transition: code, verb: one, state: to } }));
  });
}

function verbBetween(left: StateCategory | undefined, entered: StateCategory | undefined): TransitionVerb | null {
  if (left === undefined || entered === undefined || left === entered) return null;
  if (entered === 'solved') return 'resolve';
  if (entered === 'closed') return 'close';
  if (entered === 'void') return 'void';
  return isOneOf(['solved', 'closed'], left) && isOneOf(OPEN_CATEGORIES, entered) ? 'reopen' : null;
}

function isOneOf(allowed: readonly StateCategory[], category: StateCategory | undefined): boolean {
  return category !== undefined && allowed.includes(category);
}

function closure(start: readonly string[], next: (code: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set(start);
  for (const code of seen) for (const other of next(code)) seen.add(other);
  return seen;
}
