import type { MessageLoader } from '@shouwen/admin-contract';

/** A small organisation as the API would answer, for the tests of this remote. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly sortOrder: number;
  readonly version: number;
  readonly people: number;
  readonly tickets: number;
}

export const MESSAGES: Readonly<Record<string, { readonly 'zh-CN': MessageLoader }>> = {
  organization: { 'zh-CN': () => import('../locales/zh-CN.js').then((m) => m.messages) },
};

export const UNITS: readonly Unit[] = [
  unit('company', '客户服务中心', null, { people: 40, tickets: 60 }),
  unit('after-sales', '售后服务部', 'company', { people: 20, tickets: 46 }),
  unit('hotline', '热线受理组', 'after-sales', { people: 8, tickets: 12 }),
  unit('field-1', '上门服务一组', 'after-sales', { people: 12, tickets: 34, sortOrder: 1 }),
  unit('region', '区域服务中心', 'company', { people: 10, tickets: 5, sortOrder: 1 }),
  unit('south', '合肥服务站', 'region', { people: 10, tickets: 5 }),
];

const NOTHING_WRITTEN = {
  duties: null,
  rules: null,
  assets: null,
  reportsTo: null,
  serviceHours: null,
  plannedHeadcount: null,
  startsOn: null,
  endsOn: null,
  goals: [],
  partners: [],
};

const ALLOWED = { __typename: 'Ability', allowed: true, code: null, reason: null };

export interface Filter {
  readonly hasPlannedMove?: boolean;
  readonly isTop?: boolean;
  readonly parentIds?: readonly string[];
  readonly search?: string;
}

/** Answers the list of departments as the API does for these filters. */
export function departmentsOf(units: readonly Unit[]) {
  return ({ filter = {} }: { filter?: Filter }) => {
    const found = units.filter(
      ({ parentId, id, name }) =>
        (filter.isTop !== true || parentId === null) &&
        (filter.parentIds === undefined || (parentId !== null && filter.parentIds.includes(parentId))) &&
        (filter.search === undefined || `${name} ${id}`.toLowerCase().includes(filter.search.toLowerCase())),
    );
    return {
      __typename: 'DepartmentConnection',
      nodes: found.map((unit) => ({ ...departmentOf(unit, units), ancestors: ancestorsOf(unit, units) })),
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: found.length,
    };
  };
}

function ancestorsOf(unit: Unit, units: readonly Unit[]): ReturnType<typeof departmentOf>[] {
  const parent = units.find(({ id }) => id === unit.parentId);
  return parent === undefined ? [] : [...ancestorsOf(parent, units), departmentOf(parent, units)];
}

export const KINDS = {
  __typename: 'DepartmentKindConnection',
  nodes: [{ __typename: 'DepartmentKind', id: 'kind:team', code: 'team', name: '班组' }],
};

export function departmentOf(given: Unit, all: readonly Unit[] = UNITS) {
  const { id, name, parentId, sortOrder, version, people, tickets } = given;
  return {
    __typename: 'Department',
    id,
    version,
    name,
    sortOrder,
    code: id.toUpperCase(),
    kind: 'team',
    kindName: '班组',
    childCount: all.filter((unit) => unit.parentId === id).length,
    depth: 0,
    isArchived: false,
    isInForce: true,
    ...NOTHING_WRITTEN,
    head: null,
    headPosition: null,
    deputies: [],
    parent: parentId === null ? null : { __typename: 'Department', id: parentId },
    ancestors: [],
    headcountDirect: people,
    headcountTotal: people,
    openTicketCount: tickets,
    plannedMove: null,
    viewerCan: {
      __typename: 'DepartmentViewerCan',
      createChild: ALLOWED,
      update: ALLOWED,
      move: ALLOWED,
      archive: ALLOWED,
      restore: ALLOWED,
    },
    members: { __typename: 'PersonConnection', nodes: [], totalCount: 0 },
  };
}

export function refusedMove(code: string, message: string) {
  return { __typename: 'DepartmentMovePayload', department: null, userErrors: [userError({ code, message, field: null })] };
}

export function userError({ code, message, field }: { readonly code: string; readonly message: string; readonly field: string[] | null }) {
  return { __typename: 'UserError', code, message, field, params: [] };
}

type Seed = readonly [id: string, name: string, parentId: string | null, more: Partial<Unit>];

function unit(...[id, name, parentId, more]: Seed): Unit {
  return { id, name, parentId, sortOrder: 0, version: 3, people: 0, tickets: 0, ...more };
}
