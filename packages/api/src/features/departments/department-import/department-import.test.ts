import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DepartmentDesk } from '../../../testing/department-desk.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { workbookOf } from '../../../testing/zip-of.js';

let app: TestApp;
let desk: DepartmentDesk;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent'] });
  desk = new DepartmentDesk(app);
});
afterAll(() => app.close());

const ANSWER = 'isDone rowCount createdCount updatedCount unchangedCount problems { line column error { code } }';

const bring = (text: string, isDryRun = false) => desk.does('admin', 'departmentImport', { lines: text.split('\n'), isDryRun }, ANSWER);
const departments = async () => Number((await app.db.read.rows('select count(*) from department'))[0]?.[0]);

async function problemsOf(text: string): Promise<string[]> {
  const { problems } = await bring(text, true);
  return problems.map(({ line, column, error }: { line: number; column: string | null; error: { code: string } }) =>
    [line, column, error.code].join(' '),
  );
}

test('adds new departments, parents in any order, and changes and moves known ones in one go', async () => {
  const file = [
    '编码,名称,类型,上级编码,职责',
    'n-child,子组,班组,n-parent,"负责一,和""二"""',
    'n-parent,父部门,department,company,',
    'online,在线组,desk,n-parent,',
  ].join('\n');
  const before = await departments();
  const preview = await bring(file, true);
  expect(preview).toMatchObject({
    isDone: false,
    rowCount: 3,
    createdCount: 2,
    updatedCount: 1,
    unchangedCount: 0,
    problems: [],
    userErrors: [],
  });
  expect(await departments()).toBe(before);
  expect(await bring(file)).toMatchObject({ isDone: true, createdCount: 2, updatedCount: 1, userErrors: [] });
  expect(await desk.now('n-child')).toMatchObject({ name: '子组', kind: 'team', parent: { code: 'n-parent' } });
  expect(await desk.now('online')).toMatchObject({ name: '在线组', parent: { code: 'n-parent' } });
  const rows = await app.db.read.rows("select code, path from department where code in ('n-parent', 'n-child', 'online')");
  const path = new Map(rows.map(([code, value]) => [code, String(value)]));
  expect([path.get('n-child'), path.get('online')].map((text) => text?.startsWith(String(path.get('n-parent'))))).toEqual([true, true]);
  expect(await bring(file)).toMatchObject({ createdCount: 0, updatedCount: 0, unchangedCount: 3 });
});

describe('everything that is wrong is said at once, and nothing is written', () => {
  test('cell by cell', async () => {
    const before = await departments();
    const file = [
      'code,name,kind,parent,plannedHeadcount,startsOn,endsOn',
      'hot line,热线,team,company,,,',
      'x-1,,team,company,many,2026-02-30,',
      'x-2,组,team,nowhere,,,',
      'x-3,组,team,x-4,,2026-03-02,2026-03-01',
      'x-5,组,team,x-6,,,',
      'x-6,组,team,x-5,,,',
      'x-5,组,team,company,,,',
      `x-7,${'长'.repeat(101)},team,company,,,`,
      'company,客户服务中心,company,hotline,,,',
    ].join('\n');
    expect(await problemsOf(file)).toEqual([
      '2 code INVALID',
      '3 name REQUIRED',
      '3 plannedHeadcount INVALID',
      '3 startsOn INVALID',
      '4 parent NOT_FOUND',
      '5 endsOn PERIOD_BACKWARDS',
      '6 parent DEPARTMENT_CYCLE',
      '7 parent DEPARTMENT_CYCLE',
      '8 code IMPORT_ROW_TWICE',
      '9 name TOO_LONG',
      '10 parent DEPARTMENT_CYCLE',
    ]);
    const answer = await bring(file);
    expect([answer.isDone, answer.userErrors.length, await departments()]).toEqual([null, 11, before]);
  });

  test.each([
    ['a column nobody knows', 'code,name,kind,colour\na,b,team,red', ['1  IMPORT_COLUMN_UNKNOWN']],
    ['a column that is missing', 'code,name\na,b', ['1 kind IMPORT_COLUMN_MISSING']],
    ['a quotation mark left open', 'code,name,kind\na,"b,team', ['2  IMPORT_UNREADABLE']],
    ['an empty file', '', ['1 code IMPORT_COLUMN_MISSING', '1 name IMPORT_COLUMN_MISSING', '1 kind IMPORT_COLUMN_MISSING']],
  ])('%s', async (_, file, problems) => {
    expect(await problemsOf(file)).toEqual(problems);
  });
});

describe('leaders by account', () => {
  const LEAD = 'query L($id: ID!) { department(id: $id) { head { account } headPosition { code } deputies { account } } }';
  const led = async (code: string) => (await app.as('admin').run(LEAD, { id: (await desk.now(code)).id })).data.department;

  test('are set, kept where the file has no column for them, and told apart in the log', async () => {
    expect(await bring('code,name,kind,parent,head,deputies\nled,有人带,team,company,manager,"agent、admin"')).toMatchObject({
      createdCount: 1,
    });
    expect(await led('led')).toEqual({
      head: { account: 'manager' },
      headPosition: null,
      deputies: [{ account: 'agent' }, { account: 'admin' }],
    });
    expect(await bring('code,name,kind\nled,有人带,team')).toMatchObject({ unchangedCount: 1 });
    expect(await bring('code,name,kind,head\nled,有人带,team,')).toMatchObject({ updatedCount: 1 });
    expect(await led('led')).toMatchObject({ head: null, deputies: [{ account: 'agent' }, { account: 'admin' }] });
    const { id } = await desk.now('led');
    const events = await app.db.read.rows('select type from event where subject_id = ? order by seq', [id]);
    expect(events.flat()).toEqual(['department.created', 'department.leaders_changed']);
  });

  test('DEP-01: the position that leads it comes in by its code or name, and goes out with the file', async () => {
    const { nodes } = (await app.as('admin').run('{ positions(first: 2) { nodes { code name } } }')).data.positions;
    const [first, second] = nodes;
    expect(await bring(`code,name,kind,parent,headPosition\nposted,有岗位,team,company,${first.name}`)).toMatchObject({ createdCount: 1 });
    expect(await led('posted')).toMatchObject({ headPosition: { code: first.code } });
    expect(await bring(`编码,名称,类型,负责岗位\nposted,有岗位,team,${second.code}`)).toMatchObject({ updatedCount: 1 });
    expect(await led('posted')).toMatchObject({ headPosition: { code: second.code } });
    const { csv } = await desk.does('admin', 'departmentExport', { search: 'posted' }, 'csv');
    expect(await bring(csv, true)).toMatchObject({ problems: [], unchangedCount: 1 });
    expect(csv).toContain(second.code);
    const { id } = await desk.now('posted');
    const events = await app.db.read.rows('select type from event where subject_id = ? order by seq', [id]);
    expect(events.flat()).toEqual(['department.created', 'department.leaders_changed']);
    expect(await problemsOf('code,name,kind,headPosition\nposted,有岗位,team,nobody')).toEqual(['2 headPosition POSITION_UNKNOWN']);
  });

  test('are refused by cell when nobody is called so, when they left, twice, and two heads at once', async () => {
    await app.given.person({ account: 'gone', department: 'hotline', role: 'desk-agent' });
    await app.db.inTransaction((tx) => tx.run("update person set is_active = 0 where account = 'gone'"));
    const file = [
      'code,name,kind,parent,head,deputies',
      'y-1,组,team,company,nobody,',
      'y-2,组,team,company,,"agent,ghost"',
      'y-3,组,team,company,gone,',
      'y-4,组,team,company,agent,"manager,agent"',
      'y-5,组,team,company,"agent,manager",',
    ].join('\n');
    expect(await problemsOf(file)).toEqual([
      '2 head ACCOUNT_UNKNOWN',
      '3 deputies ACCOUNT_UNKNOWN',
      '4 head PERSON_INACTIVE',
      '5 deputies LEADER_TWICE',
      '6 head INVALID',
    ]);
  });
});

describe('a file that is handed in', () => {
  async function hand(account: string, body: Buffer): Promise<{ status: number; fileId: string }> {
    const { headers } = app.as(account);
    const response = await fetch(`${app.address}/files/departments/import`, { method: 'POST', headers, body: new Uint8Array(body) });
    return { status: response.status, ...((await response.json()) as { fileId: string }) };
  }
  const import_ = (fileId: string | null, isDryRun: boolean) => desk.does('admin', 'departmentImport', { fileId, isDryRun }, ANSWER);

  test('may be a workbook, and is brought in like a table of lines', async () => {
    const { fileId } = await hand(
      'admin',
      workbookOf([
        ['编码', '名称', '类型', '上级编码', '负责人账号'],
        ['sheet-1', '工作簿组', '班组', 'company', 'manager'],
      ]),
    );
    expect(await import_(fileId, true)).toMatchObject({ isDone: false, createdCount: 1, problems: [] });
    expect(await import_(fileId, false)).toMatchObject({ isDone: true, createdCount: 1 });
    expect(await desk.now('sheet-1')).toMatchObject({ name: '工作簿组', parent: { code: 'company' } });
  });

  test('that is broken says the line of every wrong row, as its rows are numbered', async () => {
    const { fileId } = await hand(
      'admin',
      workbookOf([
        ['code', 'name', 'kind'],
        ['sheet 2', '组', 'team'],
        ['sheet-3', '', 'team'],
      ]),
    );
    const { problems } = await import_(fileId, true);
    expect(problems.map(({ line, column }: { line: number; column: string }) => [line, column])).toEqual([
      [2, 'code'],
      [3, 'name'],
    ]);
    const nonsense = await hand('admin', Buffer.from('PK nonsense'));
    expect((await import_(nonsense.fileId, true)).problems).toMatchObject([{ error: { code: 'IMPORT_UNREADABLE' } }]);
  });

  test('is for whoever may import, and for nobody but who brought it', async () => {
    expect((await hand('agent', Buffer.from('code'))).status).toBe(403);
    expect((await import_('fil_01ARZ3NDEKTSV4RRFFQ69G5FAV', true)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['fileId'] }]);
    expect((await import_(null, true)).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['fileId'] }]);
  });
});

test('is a right of its own, over the place of each row', async () => {
  expect(await desk.does('manager', 'departmentImport', { lines: ['code,name,kind'], isDryRun: true }, ANSWER)).toEqual({
    errors: ['FORBIDDEN'],
  });
});

describe('an export', () => {
  const take = (account: string) => desk.does(account, 'departmentExport', {}, 'csv count isCapped');

  test('can be brought in again, is logged and says who took it', async () => {
    const { csv, count, isCapped } = await take('admin');
    expect([count, isCapped, csv.startsWith('\uFEFF编码,名称,类型')]).toEqual([await departments(), false, true]);
    expect(csv.trimEnd().split('\r\n').at(-1)).toContain('内部资料');
    expect(await bring(csv, true)).toMatchObject({ problems: [], createdCount: 0, updatedCount: 0, unchangedCount: count });
    const [event] = await app.db.read.rows("select payload from event where type = 'list.exported' order by id desc limit 1");
    expect(JSON.parse(String(event?.[0]))).toMatchObject({ list: 'departments', count });
  });

  test('is a right', async () => {
    expect(await take('agent')).toEqual({ errors: ['FORBIDDEN'] });
  });
});

test('3,000 departments come in at once, and the tree stays quick', async () => {
  const rows = Array.from({ length: 3000 }, (_, n) => `big-${n},部门 ${n},team,${n < 30 ? 'company' : `big-${Math.floor(n / 10)}`},`);
  const started = performance.now();
  const answer = await bring(['code,name,kind,parent,duties', ...rows].join('\n'));
  expect(answer).toMatchObject({ isDone: true, createdCount: 3000 });
  expect(performance.now() - started).toBeLessThan(20_000);
  const document =
    'query T($ids: [ID!]) { departments(first: 100, filter: { parentIds: $ids, isArchived: false }) { nodes { id headcountTotal openTicketCount childCount } } }';
  const ids = [(await desk.now('company')).id];
  const asked = performance.now();
  const { data, sqlCount } = await app.as('admin').run(document, { ids });
  expect([data.departments.nodes.length > 30, sqlCount <= 3]).toEqual([true, true]);
  expect(performance.now() - asked).toBeLessThan(2000);
}, 60_000);
