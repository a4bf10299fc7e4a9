import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PERMISSIONS } from '@shouwen/shared';
import { actorOf, organisationOf } from '../../features/access/index.js';
import { signInsVisibleTo } from '../../features/access/sign-in-history/sign-in.queries.js';
import { accessVisibleTo } from '../../features/audit/access-log/access-log.rules.js';
import { auditVisibleTo } from '../../features/audit/audit-event/audit-filter.rules.js';
import { customersVisibleTo } from '../../features/customers/index.js';
import type { DepartmentTree } from '../../features/departments/index.js';
import { expandRoles } from '../../features/people/reach.rules.js';
import { ticketsListedFor, ticketsVisibleTo } from '../../features/tickets/ticket-scope.queries.js';
import type { Actor } from '../../kernel/actor.js';
import { endingInId, type Keyset, pageStatement, type SqlPart } from '../../platform/graphql/keyset-sql.js';
import { required } from '../given.js';
import { growLarge, LARGE, numbered } from '../large-organisation.js';
import { startTestApp, type TestApp } from '../start-test-app.js';

const PATIENCE = 120_000;

let app: TestApp;
let tree: DepartmentTree;
const actors = new Map<string, Actor>();
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'] });
  await growLarge(app);
  const organisation = await organisationOf(app.state);
  tree = organisation.tree;
  const person = required(organisation.staff.find(numbered('per', 4321)), 'somebody');
  const base = actorOf(organisation, person, { sessionId: 'plans' });
  const root = required(tree.findByCode('after-sales'), 'root').id;
  const scopes = [
    ['own', 'own', numbered('dep', 1)],
    ['participated', 'participated', numbered('dep', 1)],
    ['department', 'department', numbered('dep', 1)],
    ['ten departments', 'departmentTree', numbered('dep', 10)],
    ['a tenth of all departments', 'departmentTree', numbered('dep', 0)],
    ['all departments', 'departmentTree', root],
    ['all', 'all', root],
  ] as const;
  for (const [name, scope, departmentId] of scopes) {
    const grants = PERMISSIONS.map((permission) => ({ permission, scope }));
    const reach = expandRoles([{ isAdministrator: false, grants, departmentId, subtreeIds: tree.subtreeIds(departmentId) }]);
    actors.set(name, { ...base, reach });
  }
}, PATIENCE);
afterAll(() => app.close(), PATIENCE);

interface List {
  readonly table: string;
  readonly column: string;
  visible(actor: Actor): SqlPart;
}

const LISTS: readonly List[] = [
  { table: 'ticket', column: 'created_at', visible: ticketsListedFor },
  { table: 'customer', column: 'created_at', visible: customersVisibleTo },
  { table: 'audit_entry', column: 'at', visible: auditVisibleTo },
  { table: 'access_log', column: 'hour', visible: accessVisibleTo },
  { table: 'sign_in', column: 'at', visible: signInsVisibleTo },
];
const NARROW = ['own', 'participated', 'department', 'ten departments'];
const WIDE = ['a tenth of all departments', 'all departments', 'all'];
const cases = (scopes: readonly string[]) => LISTS.flatMap((list) => scopes.map((scope) => [list.table, scope, list] as const));

function pageOf({ table, column, visible }: List, scope: string): SqlPart {
  const order = endingInId([{ column, direction: 'desc', kind: 'instant' }]);
  const page: Keyset['page'] = { size: 50, cursor: null, isBackward: false };
  return pageStatement({ columns: ['t.id'], joins: '', from: table, order, page }, visible(actorWith(scope)), app.db.engine);
}

const actorWith = (scope: string): Actor => required(actors.get(scope), scope);

/** How the statement comes to the rows it lists, one line for each place where it does. */
async function waysTo(statement: SqlPart): Promise<string[]> {
  const explain = app.db.engine === 'sqlite' ? 'explain query plan' : 'explain';
  const rows = await app.db.read.rows(`${explain} ${statement.sql}`, statement.params);
  if (app.db.engine === 'sqlite') return rows.map((row) => String(row[3])).filter((line) => /^(SCAN|SEARCH) t\b/.test(line));
  return rows.filter((row) => row[2] === 't' && row[1] !== 'PRIMARY').map((row) => `${row[3]} ${row[5]} ${row[9] ?? ''}`);
}

const WALKS = { sqlite: /^SCAN t/, mysql: /^(index|ALL) / } as const;

describe('of fifty thousand tickets and sixty thousand entries in three thousand departments', () => {
  it.each(cases(NARROW))('a page of %s is found by indexes within the reach "%s" (DEP-25, ROL-07)', async (_, scope, list) => {
    const statement = pageOf(list, scope);
    const ways = await waysTo(statement);
    expect(ways.length).toBeGreaterThan(0);
    expect(ways.filter((way) => WALKS[app.db.engine].test(way))).toEqual([]);
  });

  it.each(cases(WIDE))(
    'a page of %s is read in its order within the reach "%s", binding a handful of values (DEP-25)',
    async (_, scope, list) => {
      const statement = pageOf(list, scope);
      expect(statement.params.length).toBeLessThan(20);
      const ways = await waysTo(statement);
      expect(ways.some((way) => WALKS[app.db.engine].test(way) && way.includes(`${list.column}_id`))).toBe(true);
      expect(ways.join()).not.toMatch(/index_merge|OR/);
      expect((await app.db.read.rows(statement.sql, statement.params)).length).toBe(51);
    },
  );

  it.each([...NARROW, ...WIDE])('both ways of asking for tickets within the reach "%s" find the same (TKT-22, TKT-23)', async (scope) => {
    const found = [ticketsListedFor, ticketsVisibleTo].map(async (visible) => {
      const { sql, params } = visible(actorWith(scope));
      const rows = await app.db.read.rows(`select t.id from ticket t where ${sql} order by t.id`, params);
      return rows.flat();
    });
    const [listed, judged] = await Promise.all(found);
    expect(judged?.length).toBeGreaterThan(2);
    expect(listed).toEqual(judged);
  });
});

/** The quickest of a few: what the machine does beside is not meant. */
async function quickest(document: string, variables: object = {}): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    const started = performance.now();
    const { errors } = await app.as('admin').run(document, variables);
    expect(errors).toBeUndefined();
    times.push(performance.now() - started);
  }
  return Math.min(...times);
}

describe('with twenty thousand people', () => {
  const SCREENS: Readonly<Record<string, string>> = {
    'picker of people':
      '{ people(first: 20, filter: { search: "工123", isActive: true }) { nodes { id name account department { name } } } }',
    'page of people':
      '{ people(first: 50) { totalCount nodes { id name account position isActive presence openTicketCount roles { name } department { name } } } }',
    'last pages of people': '{ people(last: 50) { totalCount nodes { id name } } }',
    'people of a branch':
      'query P($id: ID!) { people(first: 50, filter: { departmentIds: [$id], includeSubtree: true }) { totalCount nodes { id name } } }',
    'top of the tree':
      '{ departments(first: 100, filter: { isTop: true }) { totalCount nodes { id name childCount headcountDirect headcountTotal head { name } } } }',
    'branch of the tree':
      'query T($id: ID!) { departments(first: 100, filter: { parentId: $id }) { totalCount nodes { id name childCount headcountDirect headcountTotal openTicketCount viewerCan { move { allowed } } } } }',
    'picker of departments':
      '{ departments(first: 20, filter: { search: "部门 29", isArchived: false }) { nodes { id name ancestors { name } } } }',
    'holders of a role': '{ roles(first: 3) { nodes { name members(first: 20) { totalCount nodes { person { name } } } } } }',
    search: '{ search(query: "员工", first: 10) { kind title } }',
  };

  it.each(Object.entries(SCREENS))('%s comes back at once (DEP-26, STF-01)', async (_, document) => {
    const ms = await quickest(document, document.startsWith('query') ? { id: numbered('dep', 0) } : {});
    // Measured are 2 to 25 ms; the bound leaves room for a machine that is busy with other suites.
    expect(ms).toBeLessThan(400);
  });

  it('giving somebody a role reads again only who has changed (ROL-05)', async () => {
    const { data } = await app.as('admin').run('{ roles(first: 50) { nodes { id code } } }');
    const roleId = data.roles.nodes.find(({ code }: { code: string }) => code === 'supervisor').id;
    const document = 'mutation A($input: RoleAssignInput!) { roleAssign(input: $input) { userErrors { code } } }';
    const times: number[] = [];
    for (const index of [11, 12, 13]) {
      const started = performance.now();
      const answer = await app.as('admin').run(document, { input: { personId: numbered('per', index), roleId } });
      times.push(performance.now() - started);
      expect(answer.data.roleAssign.userErrors).toEqual([]);
    }
    expect(Math.min(...times)).toBeLessThan(4000);
    expect((await organisationOf(app.state)).staff.all.length).toBeGreaterThan(LARGE.people);
  });
});
