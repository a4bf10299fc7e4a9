import { type KpiDefinition, readKpi } from '@shouwen/api/features/kpis/kpi-definition.rules.js';
import type { Database } from '../database/database.js';

const NO_TEXT = { 'zh-CN': '' };

export interface Person {
  readonly id: string;
  readonly departmentId: string;
}

export interface State {
  readonly id: string;
  readonly category: string;
}

export interface TicketType {
  readonly id: string;
  readonly code: string;
  readonly states: readonly State[];
  /** The categories below another one that tickets of this type may have. */
  readonly categoryIds: readonly string[];
}

/** What the demo data of the product already holds and generated tickets refer to. */
export interface World {
  readonly people: readonly Person[];
  readonly peopleOf: ReadonlyMap<string, readonly Person[]>;
  readonly types: readonly TicketType[];
  readonly kpis: readonly KpiDefinition[];
}

interface Definition {
  readonly states: readonly { readonly code: string; readonly category: string }[];
}

/** The states of each workflow in its live version, in their order. */
export async function readStates(database: Database): Promise<ReadonlyMap<string, readonly State[]>> {
  const versions = await database.rows("select id, workflow, definition from workflow_version where phase = 'live'");
  const states = await database.rows('select id, version_id, code from ticket_state');
  return new Map(
    versions.map(([id, workflow, definition]) => {
      const idOf = new Map(states.filter((state) => state[1] === id).map((state) => [String(state[2]), String(state[0])]));
      const known = (JSON.parse(String(definition)) as Definition).states;
      return [String(workflow), known.flatMap(({ code, category }) => (idOf.has(code) ? { id: idOf.get(code) ?? '', category } : []))];
    }),
  );
}

async function readTypes(database: Database): Promise<TicketType[]> {
  const types = await database.rows('select id, code, workflow from ticket_type order by sort_order');
  const states = await readStates(database);
  const categories = await database.rows(
    "select id, types from category where scheme = 'problem' and parent_id is not null order by sort_order, id",
  );
  return types.map(([id, code, workflow]) => ({
    id: String(id),
    code: String(code),
    states: states.get(String(workflow)) ?? [],
    categoryIds: categories.filter(([, fits]) => JSON.parse(String(fits)).includes(code)).map((category) => String(category[0])),
  }));
}

/** The definitions as the product reads them, so that generated facts are the ones it would have recorded. */
async function readKpis(database: Database): Promise<KpiDefinition[]> {
  const rows = await database.rows(
    'select id, version, kpi_key, measure, conditions, direction, target, kpi_force, minimum_n, window_days from kpi',
  );
  return rows.map(([id, version, kpiKey, measure, conditions, direction, target, kpiForce, minimumN, windowDays], sortOrder) =>
    readKpi({
      id: String(id),
      version: Number(version),
      kpiKey: String(kpiKey),
      names: NO_TEXT,
      definitions: NO_TEXT,
      measure: String(measure),
      conditions: JSON.parse(String(conditions)),
      direction: String(direction),
      target: target === null ? null : Number(target),
      kpiForce: String(kpiForce),
      minimumN: Number(minimumN),
      windowDays: Number(windowDays),
      sortOrder,
    }),
  );
}

export async function readWorld(database: Database): Promise<World> {
  const people = (await database.rows('select id, department_id from person where department_id is not null order by id')).map(
    ([id, departmentId]) => ({ id: String(id), departmentId: String(departmentId) }),
  );
  const peopleOf = new Map<string, Person[]>();
  for (const person of people) peopleOf.set(person.departmentId, [...(peopleOf.get(person.departmentId) ?? []), person]);
  return {
    people,
    peopleOf,
    types: await readTypes(database),
    kpis: await readKpis(database),
  };
}
