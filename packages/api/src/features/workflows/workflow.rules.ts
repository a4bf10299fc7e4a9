import type { LocalText, Permission, StateCategory } from '@shouwen/shared';

/** Acts with a meaning of their own; a transition without one is an organisation's own step, taken by `ticketTransition`. */
export const TRANSITION_VERBS = ['accept', 'transfer', 'return', 'resolve', 'tell', 'reopen', 'close', 'void'] as const;
export type TransitionVerb = (typeof TRANSITION_VERBS)[number];

export interface TicketTypeRow {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly names: LocalText;
  readonly workflow: string;
  /** Codes of the certificates that whoever works on such a ticket must hold (STF-11). */
  readonly certificates: readonly string[];
  /** Out of use: its tickets stay, new ones are not registered with it. */
  readonly isArchived: boolean;
  readonly sortOrder: number;
}

export interface StateRow {
  readonly id: string;
  readonly workflow: string;
  readonly code: string;
  readonly names: LocalText;
  readonly category: StateCategory;
  readonly isInitial: boolean;
  readonly sortOrder: number;
}

export interface TransitionRow {
  readonly id: string;
  readonly workflow: string;
  readonly code: string;
  readonly names: LocalText;
  /** Codes of the states it leaves. */
  readonly from: readonly string[];
  /** Code of the state it leads to; null: the state stays as it is. */
  readonly to: string | null;
  readonly verb: TransitionVerb | null;
  /** Asked for beside the verb's own permission. */
  readonly permission: Permission | null;
  readonly sortOrder: number;
}

export interface CategoryRow {
  readonly id: string;
  readonly code: string;
  readonly names: LocalText;
  readonly parentId: string | null;
  /** Codes of the ticket types it may be chosen for. */
  readonly types: readonly string[];
  readonly sortOrder: number;
}

export interface WorkflowData {
  readonly types: readonly TicketTypeRow[];
  readonly states: readonly StateRow[];
  readonly transitions: readonly TransitionRow[];
  readonly categories: readonly CategoryRow[];
}

/** One way out of a state, its target resolved. */
export interface Step {
  readonly code: string;
  readonly names: LocalText;
  readonly verb: TransitionVerb | null;
  readonly permission: Permission | null;
  readonly to: StateRow;
}

/** The organisation's ticket types, states and ways between them, indexed for reading. */
export interface WorkflowBook {
  readonly types: readonly TicketTypeRow[];
  readonly categories: readonly CategoryRow[];
  /** Words of the workflows there are. */
  readonly workflows: readonly string[];
  type(id: string): TicketTypeRow | undefined;
  state(id: string): StateRow | undefined;
  category(id: string): CategoryRow | undefined;
  /** The states of a type's workflow, in their order. */
  statesOf(type: TicketTypeRow): readonly StateRow[];
  initialState(type: TicketTypeRow): StateRow | undefined;
  steps(stateId: string): readonly Step[];
  /** From the root down, the category itself last. */
  categoryPath(id: string): readonly CategoryRow[];
}

export function buildWorkflowBook(data: WorkflowData): WorkflowBook {
  const types = [...data.types].sort(byOrder);
  const categories = [...data.categories].sort(byOrder);
  const states = [...data.states].sort(byOrder);
  const typeById = indexById(types);
  const stateById = indexById(states);
  const categoryById = indexById(categories);
  const statesOf = (type: TicketTypeRow): StateRow[] => states.filter((state) => state.workflow === type.workflow);
  const steps = stepsByState(states, [...data.transitions].sort(byOrder));

  return {
    types,
    categories,
    workflows: [...new Set(states.map((state) => state.workflow))],
    type: (id) => typeById.get(id),
    state: (id) => stateById.get(id),
    category: (id) => categoryById.get(id),
    statesOf,
    initialState: (type) => statesOf(type).find((state) => state.isInitial),
    steps: (stateId) => steps.get(stateId) ?? [],
    categoryPath(id) {
      const path: CategoryRow[] = [];
      for (let row = categoryById.get(id); row && !path.includes(row); row = row.parentId ? categoryById.get(row.parentId) : undefined)
        path.unshift(row);
      return path;
    },
  };
}

/** The step that a verb, or an organisation's own transition, takes from a state; undefined: the state forbids it. */
export function findStep(
  book: WorkflowBook,
  stateId: string,
  wanted: { readonly verb: TransitionVerb } | { readonly code: string },
): Step | undefined {
  return book
    .steps(stateId)
    .find((step) => ('verb' in wanted ? step.verb === wanted.verb : step.verb === null && step.code === wanted.code));
}

/** Whether a category may be chosen for a ticket type. */
export function isCategoryForType(category: CategoryRow, type: TicketTypeRow): boolean {
  return category.types.includes(type.code);
}

function byOrder(a: { sortOrder: number; code: string }, b: { sortOrder: number; code: string }): number {
  return a.sortOrder - b.sortOrder || (a.code < b.code ? -1 : 1);
}

function indexById<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function stepsByState(states: readonly StateRow[], transitions: readonly TransitionRow[]): ReadonlyMap<string, readonly Step[]> {
  const byCode = new Map(states.map((state) => [`${state.workflow} ${state.code}`, state]));
  const stepFrom = (state: StateRow, { code, names, verb, permission, to }: TransitionRow): Step[] => {
    const target = to === null ? state : byCode.get(`${state.workflow} ${to}`);
    return target ? [{ code, names, verb, permission, to: target }] : [];
  };
  const leaving = (state: StateRow): TransitionRow[] =>
    transitions.filter(({ workflow, from }) => workflow === state.workflow && from.includes(state.code));
  return new Map(states.map((state) => [state.id, leaving(state).flatMap((transition) => stepFrom(state, transition))]));
}
