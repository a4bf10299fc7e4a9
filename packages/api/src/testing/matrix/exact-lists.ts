import { required } from '../given.js';
import type { TestCaller } from '../test-caller.js';
import { SEES } from './sees.js';
import type { Sight } from './sight.js';
import type { Table } from './snapshot.js';

/** A list at the root, and what of a table belongs into it. */
export interface RootList {
  readonly name: string;
  readonly permission: string;
  readonly table: Table;
  sees(sight: Sight, id: string): boolean;
}

const seen = (type: string) => (sight: Sight, id: string) => SEES[type]?.(sight, id) ?? false;

export const ROOT_LISTS: readonly RootList[] = [
  { name: 'tickets', permission: 'ticket:read', table: 'ticket', sees: seen('Ticket') },
  { name: 'customers', permission: 'customer:read', table: 'customer', sees: seen('Customer') },
  { name: 'people', permission: 'person:read', table: 'person', sees: (sight, id) => sight.person(id) },
  { name: 'departments', permission: 'department:read', table: 'department', sees: seen('Department') },
  { name: 'departmentPlans', permission: 'plan:read', table: 'department_plan', sees: seen('DepartmentPlan') },
  { name: 'documents', permission: 'document:read', table: 'company_document', sees: seen('CompanyDocument') },
  { name: 'auditEvents', permission: 'audit:read', table: 'audit_entry', sees: seen('AuditEvent') },
  { name: 'accessLog', permission: 'access-log:read', table: 'access_log', sees: seen('AccessLogEntry') },
  { name: 'quickReplies', permission: 'ticket:note', table: 'quick_reply', sees: seen('QuickReply') },
  { name: 'macros', permission: 'ticket:note', table: 'macro', sees: seen('Macro') },
  { name: 'savedViews', permission: 'ticket:read', table: 'saved_view', sees: seen('SavedView') },
  { name: 'signIns', permission: 'sign-in:read', table: 'sign_in', sees: signIns },
];

/** Tries at accounts that do not exist are seen by whoever sees everybody. */
function signIns(sight: Sight, id: string): boolean {
  const personId = sight.row('sign_in', id)?.person_id;
  if (personId === null) return sight.reach('sign-in:read')?.all ?? false;
  return sight.reaches('sign-in:read', sight.row('person', personId)?.department_id) || sight.isOwn(personId);
}

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All pages of a list. */
export async function listed(caller: TestCaller, name: string): Promise<{ ids: string[]; totalCount: number }> {
  const ids: string[] = [];
  let [after, totalCount]: [string | null, number] = [null, 0];
  do {
    const document = `query L($after: String) { ${name}(first: 100, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const answer: Awaited<ReturnType<TestCaller['run']>> = await caller.run<Record<string, Page>>(document, { after });
    const page = required<Page>(Object(answer.data)[name], name);
    totalCount = page.totalCount;
    ids.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return { ids: ids.sort(), totalCount };
}

/** A list below each thing of a list. */
export interface NestedList {
  readonly name: string;
  readonly permission: string;
  readonly parents: string;
  readonly field: string;
  expected(sight: Sight, parentId: string): string[];
}

const idsWhere = (sight: Sight, table: Table, isMeant: (row: Readonly<Record<string, unknown>>) => boolean): string[] =>
  [...sight.rows(table).values()].filter(isMeant).map(({ id }) => String(id));

export const NESTED_LISTS: readonly NestedList[] = [
  {
    name: 'tickets of customers',
    permission: 'customer:read',
    parents: 'customers(first: 60)',
    field: 'tickets(first: 20)',
    expected: (sight, parentId) => idsWhere(sight, 'ticket', (row) => row.customer_id === parentId && sight.ticket(row.id)),
  },
  {
    name: 'members of departments',
    permission: 'department:read',
    parents: 'departments(first: 40)',
    field: 'members(first: 50)',
    expected: (sight, parentId) =>
      idsWhere(sight, 'person', (row) => row.department_id === parentId && Boolean(row.is_active) && sight.person(row.id)),
  },
  {
    name: 'holders of roles',
    permission: 'role:read',
    parents: 'roles(first: 40)',
    field: 'members(first: 50)',
    expected: (sight, parentId) => idsWhere(sight, 'role_assignment', (row) => row.role_id === parentId && sight.person(row.person_id)),
  },
  {
    name: 'stories of tickets',
    permission: 'ticket:read',
    parents: 'tickets(first: 60)',
    field: 'timeline(first: 20)',
    expected: (sight, parentId) => idsWhere(sight, 'event', (row) => row.subject_id === parentId),
  },
  {
    name: 'stories of departments',
    permission: 'department:read',
    parents: 'departments(first: 40)',
    field: 'history(first: 40)',
    expected: (sight, parentId) => idsWhere(sight, 'event', (row) => row.subject_id === parentId),
  },
];

interface Found {
  readonly parentId: string;
  readonly ids: string[];
  readonly totalCount: number;
}

export async function nestedIn(caller: TestCaller, { parents, field }: NestedList): Promise<Found[]> {
  const { data, errors } = await caller.run(`{ list: ${parents} { nodes { id below: ${field} { totalCount nodes { id } } } } }`);
  if (errors) throw new Error(`${parents}: ${JSON.stringify(errors)}`);
  return data.list.nodes.map(({ id, below }: { id: string; below: { totalCount: number; nodes: { id: string }[] } }) => {
    return { parentId: id, ids: below.nodes.map((node) => node.id).sort(), totalCount: below.totalCount };
  });
}
