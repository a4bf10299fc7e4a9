import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { type Answer } from '../../../testing/test-caller.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent'] });
});
afterAll(() => app.close());

const CREATE = `mutation Create($input: DepartmentCreateInput!) { departmentCreate(input: $input) {
  department { id version code name kind depth sortOrder isArchived duties parent { code } ancestors { code } viewerCan { createChild { allowed } move { allowed } } }
  userErrors { code field message } } }`;

function create(
  account: string,
  input: object,
): Promise<Answer<{ departmentCreate: { department: Record<string, unknown> | null; userErrors: unknown[] } }>> {
  return app.as(account).run(CREATE, { input });
}

test('hangs a team below its department, last among its siblings (DEP-09)', async () => {
  const parentId = await app.given.departmentId('complaints');
  const { data, sqlCount } = await create('admin', {
    name: ' 重大投诉小组 ',
    code: 'major',
    kind: 'team',
    parentId,
    duties: '处理重大投诉',
  });
  expect(data.departmentCreate).toMatchObject({
    department: {
      code: 'major',
      name: '重大投诉小组',
      version: 1,
      depth: 3,
      parent: { code: 'complaints' },
      duties: '处理重大投诉',
      isArchived: false,
    },
    userErrors: [],
  });
  expect(data.departmentCreate.department?.ancestors).toEqual([{ code: 'company' }, { code: 'after-sales' }, { code: 'complaints' }]);
  expect(sqlCount).toBeLessThanOrEqual(15);
});

test('a root has no parent', async () => {
  const { data } = await create('admin', { name: '分公司', code: 'branch', kind: 'branch' });
  expect(data.departmentCreate.department).toMatchObject({ depth: 0, parent: null, sortOrder: 1 });
});

describe('what is refused', () => {
  test.each<[string, object, string, string]>([
    ['a code that is taken', { code: 'hotline' }, 'DEPARTMENT_CODE_TAKEN', 'code'],
    ['a code with blanks', { code: 'hot line' }, 'INVALID', 'code'],
    ['a blank name', { name: ' \u3000' }, 'REQUIRED', 'name'],
    ['a name of 101 characters', { name: '长'.repeat(101) }, 'TOO_LONG', 'name'],
    ['64 kB of duties', { duties: '长'.repeat(22_000) }, 'TOO_LONG', 'duties'],
    ['a null byte', { name: 'a\u0000b' }, 'INVALID', 'name'],
    ['an unknown parent', { parentId: 'dep_00000000000000000000000000' }, 'NOT_FOUND', 'parentId'],
  ])('%s', async (_, wish, code, field) => {
    const { data } = await create('admin', { name: '新组', code: 'new-team', kind: 'team', ...wish });
    expect([data.departmentCreate.department ?? null, data.departmentCreate.userErrors]).toMatchObject([null, [{ code, field: [field] }]]);
  });

  test('a root, to somebody whose right ends at a department', async () => {
    expect((await create('manager', { name: '根', code: 'root-2', kind: 'company' })).data.departmentCreate.userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    const parentId = await app.given.departmentId('company');
    expect(
      (await create('manager', { name: '旁支', code: 'side', kind: 'team', parentId })).data.departmentCreate.userErrors,
    ).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  test('everything, to somebody without the right', async () => {
    const { errors } = await create('agent', { name: '组', code: 'x', kind: 'team' });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

test('of two with the same code at once one is made', async () => {
  const both = await Promise.all([1, 2].map((n) => create('admin', { name: `同码${n}`, code: 'same', kind: 'team' })));
  expect(both.map(({ data }) => (data.departmentCreate.userErrors.length === 0 ? 'ok' : 'refused')).sort()).toEqual(['ok', 'refused']);
});

test('the name keeps emoji and rare characters', async () => {
  const { data } = await create('admin', { name: '𠮷🔧组', code: 'rare', kind: 'team' });
  expect(data.departmentCreate.department?.name).toBe('𠮷🔧组');
});
