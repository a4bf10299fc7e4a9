import type { ClosingProof, Condition, LocalText, Permission, StateCategory, TypeScreens } from '@shouwen/shared';
import { type CategoryRow, inTreeOrder, isForType, type Mechanism, mechanismOf, type SchemeRow } from './category-tree.rules.js';
import type { PriorityMatrix } from './priority-matrix.rules.js';
import type { StepEffect } from './step-effect.rules.js';
import type {
  Lane,
  MomentOfTruth,
  StateDefinition,
  StepAction,
  TransitionDefinition,
  TransitionVerb,
} from './workflow-definition.rules.js';
import { type Beginning, inPhase, type VersionRow, versionFor } from './workflow-life.rules.js';

export interface TicketTypeRow {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly names: LocalText;
  readonly workflow: string;
  /** Codes of the certificates that whoever works on such a ticket must hold (STF-11). */
  readonly certificates: readonly string[];
  /** What must be there before its tickets are closed, beside the outcome told (TKT-35). */
  readonly closing: readonly ClosingProof[];
  /** Codes of the forms its tickets fill in, in their order. */
  readonly forms: readonly string[];
  /** What its screens leave out; null: nothing (TKT-91). */
  readonly screens: TypeScreens | null;
  /** Out of use: its tickets stay, new ones are not registered with it. */
  readonly isArchived: boolean;
  readonly sortOrder: number;
}

/** A state of one version: a ticket that stands in it runs by that version. */
export interface StateRow {
  readonly id: string;
  readonly versionId: string;
  readonly workflow: string;
  readonly code: string;
  readonly names: LocalText;
  readonly customerNames: LocalText;
  readonly category: StateCategory;
  readonly isInitial: boolean;
  readonly lane: Lane | null;
  readonly moment: MomentOfTruth | null;
  readonly actions: readonly StepAction[];
  readonly isLeftByAny: boolean;
}

export interface WorkflowRow {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly names: LocalText;
  readonly sortOrder: number;
}

/** The id that tickets keep for a state of a version. */
export interface StateKey {
  readonly id: string;
  readonly versionId: string;
  readonly code: string;
}

export interface WorkflowData {
  readonly types: readonly TicketTypeRow[];
  readonly workflows: readonly WorkflowRow[];
  readonly versions: readonly VersionRow[];
  readonly states: readonly StateKey[];
  readonly categories: readonly CategoryRow[];
  readonly schemes: readonly SchemeRow[];
  readonly matrix?: PriorityMatrix | null;
}

/** One way out of a state, its target resolved. */
export interface Step {
  readonly code: string;
  readonly names: LocalText;
  readonly verb: TransitionVerb | null;
  readonly permission: Permission | null;
  readonly guard: Condition | null;
  readonly requires: readonly string[];
  readonly effects: readonly StepEffect[];
  readonly to: StateRow;
}

/** The organisation's ticket types, states and ways between them, indexed for reading. */
export interface WorkflowBook {
  readonly types: readonly TicketTypeRow[];
  readonly workflowRows: readonly WorkflowRow[];
  /** Every category right behind the one above it. */
  readonly categories: readonly CategoryRow[];
  readonly schemes: readonly SchemeRow[];
  /** How pressing a ticket is by what it carries; null: nothing says so. */
  readonly matrix: PriorityMatrix | null;
  /** Words of the workflows by which tickets can run. */
  readonly workflows: readonly string[];
  /** Of all versions. */
  readonly states: readonly StateRow[];
  type(id: string): TicketTypeRow | undefined;
  state(id: string): StateRow | undefined;
  category(id: string): CategoryRow | undefined;
  /** The versions of a workflow, the latest first. */
  versionsOf(workflow: string): readonly VersionRow[];
  version(id: string): VersionRow | undefined;
  /** The states that new tickets of a type come to, in their order; those that only a trial or a category brings come last. */
  statesOf(type: TicketTypeRow): readonly StateRow[];
  /** Where a new ticket begins; who is tried on decides a trial. */
  initialState(type: Pick<TicketTypeRow, 'workflow'>, beginning?: Beginning): StateRow | undefined;
  /** By which workflow tickets of a type run, when a category may say another (TKT-08). */
  runsBy(type: TicketTypeRow, categoryId: string | null): Pick<TicketTypeRow, 'workflow'>;
  steps(stateId: string): readonly Step[];
  /** With the states of other versions that are called the same. */
  withNamesakes(stateIds: readonly string[]): readonly string[];
  /** From the root down, the category itself last. */
  categoryPath(id: string): readonly CategoryRow[];
  /** What a category decides, itself or by those above it; nothing without one (TKT-08). */
  mechanismOf(categoryId: string | null): Mechanism;
}

export function buildWorkflowBook(data: WorkflowData): WorkflowBook {
  const types = [...data.types].sort(byOrder);
  const workflowRows = [...data.workflows].sort(byOrder);
  const schemes = [...data.schemes].sort(byOrder);
  const categories = inTreeOrder(schemes, [...data.categories].sort(byOrder));
  const versions = [...data.versions].sort((a, b) => b.number - a.number);
  const statesByVersion = new Map(versions.map((version) => [version.id, statesIn(version, data.states)]));
  const states = [...statesByVersion.values()].flat();
  const typeById = indexById(types);
  const stateById = indexById(states);
  const categoryById = indexById(categories);
  const versionById = indexById(versions);
  const steps = new Map(versions.flatMap((version) => stepsOf(version, statesByVersion.get(version.id) ?? [])));
  const versionsOf = (workflow: string): VersionRow[] => versions.filter((version) => version.workflow === workflow);
  const statesNow = (workflow: string): readonly StateRow[] => {
    const live = statesOfPhase('live', workflow);
    return [...live, ...statesOfPhase('trial', workflow).filter(({ code }) => !live.some((state) => state.code === code))];
  };
  const statesOfPhase = (phase: VersionRow['phase'], workflow: string): readonly StateRow[] =>
    versionsOf(workflow).flatMap((version) => (version.phase === phase ? (statesByVersion.get(version.id) ?? []) : []));

  const categoryPath = (id: string): CategoryRow[] => {
    const path: CategoryRow[] = [];
    for (let row = categoryById.get(id); row && !path.includes(row); row = row.parentId ? categoryById.get(row.parentId) : undefined)
      path.unshift(row);
    return path;
  };
  const decidedBy = (categoryId: string | null): Mechanism => mechanismOf(categoryId === null ? [] : categoryPath(categoryId));

  return {
    types,
    workflowRows,
    categories,
    schemes,
    matrix: data.matrix ?? null,
    workflows: workflowRows.filter(({ code }) => inPhase(versionsOf(code), 'live')).map(({ code }) => code),
    states,
    type: (id) => typeById.get(id),
    state: (id) => stateById.get(id),
    category: (id) => categoryById.get(id),
    version: (id) => versionById.get(id),
    versionsOf,
    statesOf: (type) => [...workflowsOf(type, categories)].flatMap(statesNow),
    runsBy: (type, categoryId) => ({ workflow: decidedBy(categoryId).workflow ?? type.workflow }),
    initialState(type, beginning) {
      const version = versionFor(versionsOf(type.workflow), beginning ?? null);
      return version && statesByVersion.get(version.id)?.find((state) => state.isInitial);
    },
    steps: (stateId) => steps.get(stateId) ?? [],
    withNamesakes(stateIds) {
      const asked = stateIds.flatMap((id) => stateById.get(id) ?? []);
      const isAsked = ({ workflow, code }: StateRow) => asked.some((one) => one.workflow === workflow && one.code === code);
      return [...new Set([...stateIds, ...states.filter(isAsked).map(({ id }) => id)])];
    },
    categoryPath,
    mechanismOf: decidedBy,
  };
}

/** The type's own workflow first. */
function workflowsOf(type: TicketTypeRow, categories: readonly CategoryRow[]): Set<string> {
  const brought = categories.filter((category) => isForType(category, type)).flatMap(({ workflow }) => workflow ?? []);
  return new Set([type.workflow, ...brought]);
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

function byOrder(a: { sortOrder: number; code: string }, b: { sortOrder: number; code: string }): number {
  return a.sortOrder - b.sortOrder || (a.code < b.code ? -1 : 1);
}

function indexById<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The states of a version that tickets can stand in; a draft has none yet. */
function statesIn({ id, workflow, definition }: VersionRow, keys: readonly StateKey[]): StateRow[] {
  const idByCode = new Map(keys.filter(({ versionId }) => versionId === id).map((key) => [key.code, key.id]));
  return definition.states.flatMap((state) => {
    const stateId = idByCode.get(state.code);
    return stateId === undefined ? [] : [stateRow(state, { id: stateId, versionId: id, workflow })];
  });
}

export function stateRow(state: StateDefinition, place: Pick<StateRow, 'id' | 'versionId' | 'workflow'>): StateRow {
  const { code, names, category, isInitial = false, customerNames = names, ...rest } = state;
  const { lane = null, moment = null, actions = [], isLeftByAny = false } = rest;
  return { ...place, code, names, customerNames, category, isInitial, lane, moment, actions, isLeftByAny };
}

function stepsOf({ definition }: VersionRow, states: readonly StateRow[]): [string, readonly Step[]][] {
  const byCode = new Map(states.map((state) => [state.code, state]));
  const stepFrom = (state: StateRow, { code, names, to, ...rest }: TransitionDefinition): Step[] => {
    const target = to == null ? state : byCode.get(to);
    const { verb = null, permission = null, guard = null, requires = [], effects = [] } = rest;
    return target ? [{ code, names, verb, permission, guard, requires, effects, to: target }] : [];
  };
  const leaving = (state: StateRow): readonly TransitionDefinition[] =>
    definition.transitions.filter(({ from }) => from.includes(state.code));
  return states.map((state) => [state.id, leaving(state).flatMap((transition) => stepFrom(state, transition))]);
}
