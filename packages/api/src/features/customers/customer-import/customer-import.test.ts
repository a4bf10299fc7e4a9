import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'supervisor', 'agent'] });
});
afterAll(() => app.close());

async function bring(text: string, account = 'supervisor'): Promise<{ status: number; fileId: string }> {
  const { headers } = app.as(account);
  const response = await fetch(`${app.address}/files/customers/import`, { method: 'POST', headers, body: text });
  return { status: response.status, ...((await response.json()) as { fileId: string }) };
}
const CHECK = `query C($input: CustomerImportInput!) { customerImportCheck(input: $input) { rowCount readyCount skippedCount
  headings { heading column } columns { key name } problems(first: 100) { totalCount nodes { line column error { code } } } } }`;
const IMPORT =
  'mutation I($input: CustomerImportInput!) { customerImport(input: $input) { importedCount skippedCount userErrors { code } } }';
const count = async () => Number((await app.db.read.rows('select count(*) from customer'))[0]?.[0]);

interface Told {
  readonly line: number;
  readonly column: string | null;
  readonly error: { readonly code: string };
}
async function check(input: object, account = 'supervisor') {
  const { data, sqlCount } = await app.as(account).run(CHECK, { input });
  const problems: readonly Told[] = data.customerImportCheck.problems.nodes;
  return { ...data.customerImportCheck, sqlCount, told: problems.map(({ line, column, error }) => `${line} ${column} ${error.code}`) };
}
async function bringIn(input: object, key?: string) {
  const { data, sqlCount } = await app
    .as('supervisor')
    .run(IMPORT, { input }, { headers: key === undefined ? {} : { 'idempotency-key': key } });
  return { ...data.customerImport, sqlCount };
}

describe('a table of customers (CUS-07)', () => {
  test('is shown with every error of every row, and nothing is written', async () => {
    const before = await count();
    const { fileId } = await bring(
      [
        '名称,类型,阶段,电话,邮箱,等级,标签,负责人账号,有电梯',
        '张三,个人,潜在,13911110001,,gold,,agent,是',
        ',企业,,13911110002,,,,,',
        '李四,机构,过去,电话,not-an-address,白金钻石,没有的标签,nobody,也许',
        '王五,,,13911110001,,,,,',
        '赵六,,,,,,,,',
      ].join('\n'),
    );
    const { rowCount, readyCount, told } = await check({ fileId });
    expect([rowCount, readyCount]).toEqual([5, 0]);
    expect(told).toEqual([
      '3 name REQUIRED',
      '4 kind INVALID',
      '4 stage INVALID',
      '4 phone INVALID',
      '4 email INVALID',
      '4 tier INVALID',
      '4 tags INVALID',
      '4 owner NOT_FOUND',
      '4 field:has-lift INVALID',
      '5 phone TWICE_IN_FILE',
      '6 phone CUSTOMER_UNREACHABLE',
    ]);
    expect((await bringIn({ fileId })).userErrors).toEqual([{ code: 'IMPORT_HAS_ERRORS' }]);
    expect(await count()).toBe(before);
  });

  test('is registered as a whole, with tier, tags, owner and own fields, once however often it is sent', async () => {
    const { fileId } = await bring(
      'Name,电话,邮箱,等级,负责人账号,有电梯\n孙七,139 1111 0007,sun@example.cn,金卡,agent,是\n周八,13911110008,,,,\n',
    );
    const { readyCount, headings, told } = await check({ fileId });
    expect([readyCount, told, headings[0]]).toEqual([2, [], { heading: 'Name', column: 'name' }]);
    const done = await bringIn({ fileId }, 'import-1');
    expect(done).toMatchObject({ importedCount: 2, skippedCount: 0, userErrors: [] });
    const customers = await count();
    expect(await bringIn({ fileId }, 'import-1')).toMatchObject({ importedCount: 2 });
    expect(await count()).toBe(customers);
    const found = `{ customers(first: 2, filter: { phone: "13911110007" }) { nodes { name stage tier { code } phone email owner { account }
      fields { field { code } values } department { id } } } }`;
    const { nodes } = (await app.as('supervisor').run(found)).data.customers;
    expect(nodes).toMatchObject([
      {
        name: '孙七',
        stage: 'ACTIVE',
        tier: { code: 'gold' },
        phone: '139 1111 0007',
        email: 'sun@example.cn',
        owner: { account: 'agent' },
      },
    ]);
    expect(nodes[0].fields).toContainEqual({ field: { code: 'has-lift' }, values: ['yes'] });
    const events = await app.db.read.rows(
      "select type from event where type in ('customer.created', 'customers.imported') order by id desc limit 3",
    );
    expect(events.flat().sort()).toEqual(['customer.created', 'customer.created', 'customers.imported']);
  });

  test('leaves out whom one has already, or registers them all the same, as one says', async () => {
    const { fileId } = await bring('名称,电话\n孙七,13911110007\n吴九,13911110009\n');
    expect((await check({ fileId })).told).toEqual(['2 phone CUSTOMER_PHONE_KNOWN']);
    expect(await check({ fileId, duplicates: 'SKIP' })).toMatchObject({ readyCount: 1, skippedCount: 1, told: [] });
    expect(await check({ fileId, duplicates: 'ACCEPT' })).toMatchObject({ readyCount: 2, skippedCount: 0, told: [] });
    expect(await bringIn({ fileId, duplicates: 'SKIP' })).toMatchObject({ importedCount: 1, skippedCount: 1, userErrors: [] });
  });

  test('is read by other headings when one says which column is which', async () => {
    const { fileId } = await bring('联系人,手机号,备用\n郑十,13911110010,x\n');
    expect((await check({ fileId })).told).toEqual(['1 name COLUMN_MISSING']);
    const mapped = { fileId, columns: ['name', 'phone', ''] };
    expect(await check(mapped)).toMatchObject({ readyCount: 1, told: [] });
    expect((await check({ fileId, columns: ['name', 'name', ''] })).told).toEqual(['1 name COLUMN_TWICE']);
    expect(await bringIn(mapped)).toMatchObject({ importedCount: 1 });
  });

  test('needs few statements however long it is', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => `客户${index},137${String(20_000_000 + index)}`);
    const { fileId } = await bring(['名称,电话', ...rows].join('\n'));
    expect((await check({ fileId })).sqlCount).toBeLessThanOrEqual(8);
    const { importedCount, sqlCount } = await bringIn({ fileId });
    expect(importedCount).toBe(400);
    expect(sqlCount).toBeLessThanOrEqual(60);
  });

  test('is brought by nobody without the right, and read by nobody else', async () => {
    expect((await bring('名称,电话\n甲,13911119999\n', 'agent')).status).toBe(403);
    const { fileId } = await bring('名称,电话\n甲,13911119999\n');
    const { data } = await app.as('admin').run(CHECK, { input: { fileId } });
    expect(data.customerImportCheck).toBeNull();
  });
});
