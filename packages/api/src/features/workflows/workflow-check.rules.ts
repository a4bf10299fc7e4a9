import { type LocalText, OPEN_CATEGORIES, type Permission, type StateCategory } from '@shouwen/shared';
import type { TransitionVerb } from './workflow.rules.js';

/** The section `workflows.json` of a playbook. */
export interface WorkflowsSection {
  readonly types: readonly TypeDefinition[];
  readonly workflows: readonly WorkflowDefinition[];
}

export interface TypeDefinition {
  readonly code: string;
  readonly names: LocalText;
  readonly workflow: string;
  /** Codes of the certificates that whoever works on it must hold. */
  readonly certificates?: readonly string[];
}

export interface WorkflowDefinition {
  readonly code: string;
  readonly states: readonly StateDefinition[];
  readonly transitions: readonly TransitionDefinition[];
}

export interface StateDefinition {
  readonly code: string;
  readonly names: LocalText;
  readonly category: StateCategory;
  readonly isInitial?: boolean;
}

export interface TransitionDefinition {
  readonly code: string;
  readonly names: LocalText;
  readonly from: readonly string[];
  /** Absent: the state stays. */
  readonly to?: string;
  readonly verb?: TransitionVerb;
  readonly permission?: Permission;
}

const FINAL: readonly StateCategory[] = ['closed', 'void'];

/** Where a verb may lead: the figures rely on it, whatever the organisation calls its states. */
const VERB_LEADS_TO: Readonly<Partial<Record<TransitionVerb, readonly StateCategory[]>>> = {
  resolve: ['solved'],
  tell: ['solved'],
  close: ['closed'],
  void: ['void'],
  reopen: ['new', 'open'],
};

/** Everything that would strand a ticket, as sentences for whoever edits the playbook. Empty when the section is sound. */
export function workflowProblems(section: WorkflowsSection): string[] {
  const known = new Set(section.workflows.map((workflow) => workflow.code));
  return [
    ...repeated(section.types, 'ticket type'),
    ...repeated(section.workflows, 'workflow'),
    ...section.types
      .filter((type) => !known.has(type.workflow))
      .map((type) => `ticket type ${type.code}: there is no workflow ${type.workflow}`),
    ...section.workflows.flatMap((workflow) => problemsOf(workflow).map((problem) => `workflow ${workflow.code}: ${problem}`)),
  ];
}

function problemsOf(workflow: WorkflowDefinition): string[] {
  const unknown = unknownStates(workflow);
  const named = [
    ...repeated(workflow.states, 'state'),
    ...repeated(workflow.transitions, 'transition'),
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
  ];
}

function repeated(entries: readonly { readonly code: string }[], noun: string): string[] {
  const codes = entries.map(({ code }) => code);
  return codes.filter((code, index) => codes.indexOf(code) !== index).map((code) => `${noun} ${code} is defined twice`);
}

function unknownStates({ states, transitions }: WorkflowDefinition): string[] {
  const known = new Set(states.map((state) => state.code));
  return transitions.flatMap((transition) =>
    [...transition.from, ...(transition.to ? [transition.to] : [])]
      .filter((code) => !known.has(code))
      .map((code) => `transition ${transition.code}: there is no state ${code}`),
  );
}

function initialProblems({ states }: WorkflowDefinition): string[] {
  const initial = states.filter((state) => state.isInitial);
  return initial.length === 1 ? [] : [`exactly one state must be initial, ${initial.length} are`];
}

function unreachable({ states, transitions }: WorkflowDefinition): string[] {
  const start = states.filter((state) => state.isInitial).map((state) => state.code);
  const reached = closure(start, (code) => transitions.flatMap(({ from, to }) => (to && from.includes(code) ? [to] : [])));
  return states.filter((state) => !reached.has(state.code)).map((state) => `state ${state.code} cannot be reached`);
}

/** A ticket must be able to end from everywhere, or it stays open for ever. */
function withoutExit({ states, transitions }: WorkflowDefinition): string[] {
  const ends = states.filter((state) => FINAL.includes(state.category)).map((state) => state.code);
  const ending = closure(ends, (code) => transitions.flatMap(({ from, to }) => (to === code ? from : [])));
  return states.filter((state) => !ending.has(state.code)).map((state) => `state ${state.code} has no way to a closed state`);
}

function ambiguous({ states, transitions }: WorkflowDefinition): string[] {
  return states.flatMap((state) => {
    const verbs = transitions.flatMap(({ verb, from }) => (verb && from.includes(state.code) ? [verb] : []));
    return [...new Set(verbs.filter((verb, index) => verbs.indexOf(verb) !== index))].map(
      (verb) => `state ${state.code}: ${verb} leads two ways`,
    );
  });
}

function verbsAstray({ states, transitions }: WorkflowDefinition): string[] {
  const category = new Map(states.map((state) => [state.code, state.category]));
  return transitions.flatMap(({ code, verb, from, to }) => {
    const allowed = verb && VERB_LEADS_TO[verb];
    const targets = to ? [to] : from;
    if (!allowed) return [];
    return targets
      .filter((target) => !isOneOf(allowed, category.get(target)))
      .map((target) => `transition ${code}: ${verb} may not lead to ${target}`);
  });
}

/** Solving, closing and reopening are recorded by their verbs, with what each demands; another step that did the same would be in no figure. */
function shortCuts({ states, transitions }: WorkflowDefinition): string[] {
  const category = new Map(states.map((state) => [state.code, state.category]));
  return transitions.flatMap(({ code, verb, from, to }) => {
    const needed = from.map((left) => verbBetween(category.get(left), category.get(to ?? left)));
    return [...new Set(needed)]
      .filter((one) => one !== null && one !== verb)
      .map((one) => `transition ${code}: only ${one} may lead to ${to}`);
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
