import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '../../../kernel/id.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

let app: TestApp;
/** Every test moves a tree of its own: <prefix>-a ▸ -a1 ▸ -a2, and -b. */
let prefix = 0;

interface Now {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly depth: number;
  readonly parent: { readonly code: string } | null;
}

beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent'] });
});
afterAll(() => app.close());

beforeEach(async () => {
  prefix += 1;
  const top = await make('top', await app.given.departmentId('after-sales'));
  await make('a2', await make('a1', await make('a', top)));
  await make('b', top);
});

async function make(code: string, parentId: string): Promise<string> {
  const input = { name: code, code: `t${prefix}-${code}`, kind: 'team', parentId };
  const { data } = await app
    .as('admin')
    .run('mutation Make($input: DepartmentCreateInput!) { departmentCreate(input: $input) { department { id } userErrors { code } } }', {
      input,
    });
  return data.departmentCreate.department.id;
}

async function now(code: string): Promise<Now> {
  const { data } = await app
    .as('admin')
    .run(
      'query Find($search: String) { departments(first: 5, filter: { search: $search }) { nodes { id version code depth parent { code } } } }',
      { search: `t${prefix}-${code}` },
    );
  return data.departments.nodes.find((node: Now) => node.code === `t${prefix}-${code}`);
}

const MOVE =
  'mutation Move($input: DepartmentMoveInput!) { departmentMove(input: $input) { department { id version code depth sortOrder parent { code } ancestors { code } } userErrors { code field message } } }';

async function move(account: string, code: string, wish: { parent?: string | null; before?: string; version?: number }) {
  const { id, version } = await now(code);
  const parentId = wish.parent == null ? null : (await now(wish.parent)).id;
  const beforeId = wish.before === undefined ? null : (await now(wish.before)).id;
  return app.as(account).run(MOVE, { input: { departmentId: id, version: wish.version ?? version, parentId, beforeId } });
}

async function childrenOf(code: string): Promise<string[]> {
  const { id } = await now(code);
  const { data } = await app
    .as('admin')
    .run('query Children($id: ID) { departments(first: 50, filter: { parentId: $id }) { nodes { code } } }', { id });
  return data.departments.nodes.map((node: Now) => node.code.replace(/^t\d+-/, ''));
}

test('goes with everything below it, and the paths with it', async () => {
  const { data, sqlCount } = await move('manager', 'a1', { parent: 'b' });
  expect(data.departmentMove).toMatchObject({ department: { parent: { code: `t${prefix}-b` }, version: 2 }, userErrors: [] });
  expect(sqlCount).toBeLessThanOrEqual(15);
  const rows = await app.db.read.rows('select code, path, depth from department where code like ?', [`t${prefix}-%`]);
  const [b, a1, a2] = ['b', 'a1', 'a2'].map((code) => rows.find(([name]) => name === `t${prefix}-${code}`));
  expect(String(a1?.[1]).startsWith(String(b?.[1]))).toBe(true);
  expect(String(a2?.[1]).startsWith(String(a1?.[1]))).toBe(true);
  expect([a1?.[2], a2?.[2]]).toEqual([Number(b?.[2]) + 1, Number(b?.[2]) + 2]);
});

test('takes the place before a sibling, and the last without one', async () => {
  await move('manager', 'b', { parent: 'top', before: 'a' });
  expect(await childrenOf('top')).toEqual(['b', 'a']);
  await move('manager', 'b', { parent: 'top' });
  expect(await childrenOf('top')).toEqual(['a', 'b']);
});

describe('is refused', () => {
  test.each<[string, string, Parameters<typeof move>[2], string]>([
    ['below itself', 'a', { parent: 'a' }, 'DEPARTMENT_CYCLE'],
    ['below what lies below it', 'a', { parent: 'a2' }, 'DEPARTMENT_CYCLE'],
    ['before a stranger', 'a', { parent: 'top', before: 'a2' }, 'NOT_FOUND'],
    ['when it changed in the meantime', 'a', { parent: 'b', version: 99 }, 'CONFLICT'],
  ])('%s', async (_, code, wish, error) => {
    const { data } = await move('manager', code, wish);
    expect(data.departmentMove).toMatchObject({ department: null, userErrors: [{ code: error }] });
  });

  test('when it does not exist', async () => {
    const input = { departmentId: newId('dep', new Date()), version: 1 };
    const { data } = await app.as('admin').run(MOVE, { input });
    expect(data.departmentMove.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['departmentId'] }]);
  });

  test('out of the reach of the right, and without it', async () => {
    expect((await move('manager', 'a', { parent: null })).data.departmentMove.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await move('agent', 'a', { parent: 'b' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

test('two moves at once never close a circle', async () => {
  const both = await Promise.all([move('admin', 'a', { parent: 'b' }), move('admin', 'b', { parent: 'a' })]);
  expect(both.map(({ data }) => data.departmentMove.userErrors[0]?.code ?? 'ok').sort()).toEqual(['DEPARTMENT_CYCLE', 'ok']);
});
