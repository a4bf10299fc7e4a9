import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { zipOf } from '../../../testing/zip-of.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'] });
});
afterAll(() => app.close());

async function bring(account: string, body: Buffer | string): Promise<{ status: number; fileId: string }> {
  const response = await fetch(`${app.address}/files/people/import`, {
    method: 'POST',
    headers: app.as(account).headers,
    body: new Uint8Array(Buffer.from(body)),
  });
  return { status: response.status, ...((await response.json()) as { fileId: string }) };
}

const CHECK =
  'query C($fileId: ID!) { peopleImportCheck(fileId: $fileId) { rowCount readyCount problems(first: 100) { totalCount nodes { line column error { code } } } } }';
const IMPORT =
  'mutation I($input: PeopleImportInput!) { peopleImport(input: $input) { importedCount userErrors { code params { name value } } } }';
const people = async () => Number((await app.db.read.rows('select count(*) from person'))[0]?.[0]);

async function check(account: string, fileId: string) {
  return (await app.as(account).run(CHECK, { fileId })).data.peopleImportCheck;
}

describe('a table of people', () => {
  const broken = [
    '账号,姓名,部门编码,角色编码,岗位,邮箱,入职日期',
    'ok1,甲,hotline,desk-agent,热线专员,a@b.cn,2024/3/1',
    ',乙,hotline,,,,',
    'ok1,丙,hotline,,,,',
    'AGENT,丁,hotline,,,,',
    'bad account,戊,nowhere,,,not-an-address,2024-02-31',
    `ok2,${'长'.repeat(101)},,wizard,,,`,
    'ok3,己,hotline,"wizard desk-agent",,,',
    'ok4,庚,hotline,,,,二〇二四年',
    `ok5,辛,hotline,,${'岗'.repeat(101)},,`,
  ].join('\n');

  test('is shown with every error of every row, and nothing is written (STF-01)', async () => {
    const before = await people();
    const { fileId } = await bring('admin', broken);
    const { rowCount, readyCount, problems } = await check('admin', fileId);
    expect([rowCount, readyCount, problems.totalCount]).toEqual([9, 0, problems.nodes.length]);
    const told = problems.nodes.map(
      ({ line, column, error }: { line: number; column: string; error: { code: string } }) => `${line} ${column} ${error.code}`,
    );
    expect(told).toEqual([
      '3 account REQUIRED',
      '4 account TWICE_IN_FILE',
      '5 account ACCOUNT_TAKEN',
      '6 account INVALID',
      '6 department DEPARTMENT_UNKNOWN',
      '6 email INVALID',
      '6 hiredOn INVALID',
      '7 name TOO_LONG',
      '7 department REQUIRED',
      '8 roles ROLE_UNKNOWN',
      '9 hiredOn INVALID',
      '10 position TOO_LONG',
    ]);
    const { data } = await app.as('admin').run(IMPORT, { input: { fileId } });
    expect(data.peopleImport).toEqual({
      importedCount: null,
      userErrors: [{ code: 'IMPORT_HAS_ERRORS', params: [{ name: 'count', value: '12' }] }],
    });
    expect(await people()).toBe(before);
  });

  test('adds everybody at once when it is right, with place, roles and event', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => `bulk${index},人${index},hotline,desk-agent,,,`);
    const { fileId } = await bring('admin', ['account,name,department,roles,position,email,hiredOn', ...rows].join('\r\n'));
    expect(await check('admin', fileId)).toMatchObject({ rowCount: 300, readyCount: 300, problems: { totalCount: 0 } });
    const { data, sqlCount } = await app.as('admin').run(IMPORT, { input: { fileId } });
    expect(data.peopleImport).toEqual({ importedCount: 300, userErrors: [] });
    expect(sqlCount).toBeLessThan(40);
    const found = (
      await app
        .as('admin')
        .run(
          '{ people(first: 1, filter: { search: "bulk299" }) { nodes { name department { code } roles { code } record { memberships { isPrimary } } } } }',
        )
    ).data.people.nodes;
    expect(found).toEqual([
      { name: '人299', department: { code: 'hotline' }, roles: [{ code: 'desk-agent' }], record: { memberships: [{ isPrimary: true }] } },
    ]);
    const again = await app.as('admin').run(IMPORT, { input: { fileId } });
    expect(again.data.peopleImport.userErrors).toMatchObject([{ code: 'IMPORT_HAS_ERRORS' }]);
  });

  test.each([
    ['without a column', 'account,name\na,b', '1 department COLUMN_MISSING'],
    ['with a column twice', 'account,name,department,账号\na,b,c,d', '1 account COLUMN_TWICE'],
    ['whose quote never ends', 'account,name,department\na,"b,c', '2 null FILE_UNREADABLE'],
    ['that is no workbook', 'PK nonsense', '1 null FILE_UNREADABLE'],
  ])('%s is refused as a whole', async (_, text, problem) => {
    const { fileId } = await bring('admin', text);
    const [first] = (await check('admin', fileId)).problems.nodes;
    expect(`${first.line} ${first.column} ${first.error.code}`).toBe(problem);
  });

  test('is for whoever may import, and for nobody but who brought it', async () => {
    expect((await bring('agent', 'account')).status).toBe(403);
    expect((await fetch(`${app.address}/files/people/import`, { method: 'POST', body: 'x' })).status).toBe(401);
    const foreign = await fetch(`${app.address}/files/people/import`, {
      method: 'POST',
      body: 'x',
      headers: { ...app.as('admin').headers, origin: 'https://elsewhere.example' },
    });
    expect(foreign.status).toBe(403);
    expect(await check('admin', 'fil_01ARZ3NDEKTSV4RRFFQ69G5FAV')).toBeNull();
  });

  test('may be a workbook, with dates as spreadsheets keep them', async () => {
    const sheet = `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>姓名</t></is></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c></row>
      <row r="3"><c r="A3" t="inlineStr"><is><t>sheet&amp;1</t></is></c><c r="C3" t="inlineStr"><is><t>hotline</t></is></c><c r="D3" s="1"><v>45352</v></c></row></sheetData></worksheet>`;
    const workbook = zipOf({
      'xl/workbook.xml': '<workbook><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/first.xml"/></Relationships>',
      'xl/worksheets/first.xml': sheet,
      'xl/sharedStrings.xml': '<sst><si><t>账号</t></si><si><t>部门</t><t>编码</t></si><si><t>入职日期</t></si></sst>',
      'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    });
    const { fileId } = await bring('admin', workbook);
    expect((await check('admin', fileId)).problems.nodes).toEqual([
      { line: 3, column: 'account', error: { code: 'INVALID' } },
      { line: 3, column: 'name', error: { code: 'REQUIRED' } },
    ]);
  });
});
