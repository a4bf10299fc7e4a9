import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent'] });
});
afterAll(() => app.close());

const LIST =
  'query List($filter: DepartmentFilter, $first: Int, $last: Int, $after: String) { departments(filter: $filter, first: $first, last: $last, after: $after) { totalCount nodes { code } pageInfo { hasNextPage hasPreviousPage endCursor } } }';

async function codes(variables: object): Promise<string[]> {
  const { data } = await app.as('agent').run(LIST, { first: 100, ...variables });
  return data.departments.nodes.map(({ code }: { code: string }) => code);
}

test('lists the tree of the playbook, parents before children, from memory (ledger 4.2)', async () => {
  const { data, sqlCount } = await app.as('agent').run(LIST, { first: 100 });
  expect(data.departments.nodes.map(({ code }: { code: string }) => code)).toEqual([
    'company',
    'after-sales',
    'hotline',
    'online',
    'dispatch',
    'technical',
    'remote',
    'technicians',
    'field-1',
    'field-2',
    'complaints',
  ]);
  expect([data.departments.totalCount, sqlCount]).toEqual([11, 0]);
});

describe('filters', () => {
  test.each<[string, () => Promise<object> | object, string[]]>([
    ['part of the name', () => ({ search: '上门' }), ['field-1', 'field-2']],
    ['part of the code', () => ({ search: 'FIELD' }), ['field-1', 'field-2']],
    ['the one above', async () => ({ parentId: await app.given.departmentId('technical') }), ['remote']],
    ['archived', () => ({ isArchived: true }), []],
    ['an unknown one above', () => ({ parentId: 'nonsense' }), []],
  ])('by %s', async (_, filter, expected) => {
    expect(await codes({ filter: await filter() })).toEqual(expected);
  });
});

test('one department with its way from the root, and what may be done there', async () => {
  const document =
    'query One($id: ID!) { department(id: $id) { code kind duties parent { code } ancestors { code } viewerCan { createChild { allowed code } move { allowed code } } } node(id: $id) { id ... on Department { name } } }';
  const id = await app.given.departmentId('field-1');
  const agent = await app.as('agent').run(document, { id });
  expect(agent.data.department).toMatchObject({
    kind: 'team',
    parent: { code: 'technicians' },
    ancestors: [{ code: 'company' }, { code: 'after-sales' }, { code: 'technicians' }],
  });
  expect(agent.data.department.viewerCan).toEqual({
    createChild: { allowed: false, code: 'NOT_ALLOWED' },
    move: { allowed: false, code: 'NOT_ALLOWED' },
  });
  expect(agent.data.node.name).toBe('上门服务一组');
  const manager = await app.as('manager').run(document, { id });
  expect(manager.data.department.viewerCan).toEqual({ createChild: { allowed: true, code: null }, move: { allowed: true, code: null } });
});

test('an unknown department is null', async () => {
  const { data } = await app.as('agent').run('{ department(id: "dep_00000000000000000000000000") { id } node(id: "nonsense") { id } }');
  expect(data).toEqual({ department: null, node: null });
});

test.each([{ first: 0 }, { first: -1 }, { first: 1_000_000_000 }, { first: 1, after: 'forged' }, { first: null }])(
  '%j is no page',
  async (page) => {
    const { errors } = await app.as('agent').run(LIST, page);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  },
);
