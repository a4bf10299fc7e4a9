import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemCtx } from '../../platform/context.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { keepPlaybook, playbookApply } from './index.js';
import { readPlaybook } from './playbook.queries.js';
import { schemaProblems } from './playbook-schema.js';

describe('reading a playbook', () => {
  test('names the file, the place in it and what is wrong', () => {
    const schema = {
      type: 'object',
      properties: {
        types: {
          type: 'array',
          items: { type: 'object', required: ['code'], additionalProperties: false, properties: { code: { type: 'string' } } },
        },
      },
    };
    expect(schemaProblems(schema, { types: [{ code: 1 }, { code: 'a', odd: true }, {}] })).toEqual([
      '/types/0/code must be string',
      '/types/1 must NOT have additional properties (odd)',
      "/types/2 must have required property 'code'",
    ]);
  });

  test('an unknown one is refused with those there are', async () => {
    await expect(readPlaybook('nonsense', [])).rejects.toThrow(/^nonsense: there is no such playbook; known are .*after-sales/);
    await expect(readPlaybook('../../src', [])).rejects.toThrow('there is no such playbook');
  });

  test('a file that does not fit stops with its name', async () => {
    const section = { file: 'departments', schema: { type: 'object', required: ['offices'] }, apply: async () => undefined };
    await expect(readPlaybook('after-sales', [section])).rejects.toThrow(
      "after-sales/departments.json: / must have required property 'offices'",
    );
  });

  test('a section that only the base has is taken from there', async () => {
    const own = { file: 'departments', schema: {}, apply: async () => undefined };
    const none = { file: 'no-such-section', schema: {}, apply: async () => undefined };
    const { sections } = await readPlaybook('after-sales', [own, none]);
    expect([sections.has(own), sections.has(none)]).toEqual([true, false]);
  });
});

describe('bringing a playbook in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ accounts: ['admin'] });
  });
  afterAll(() => app.close());

  const TABLES = ['department', 'role', 'ticket_type', 'ticket_state', 'workflow', 'workflow_version', 'category', 'kpi'];
  async function everything(): Promise<unknown[][][]> {
    return Promise.all(TABLES.map((table) => app.db.read.rows(`select * from ${table} order by id`)));
  }

  test('twice changes nothing, and the log says that it happened (DEP-26)', async () => {
    const before = await everything();
    expect(before.every((rows) => rows.length > 0)).toBe(true);
    await playbookApply(systemCtx(app.state, 'setup'), 'after-sales');
    expect(await everything()).toEqual(before);
    const events = await app.db.read.rows("select seq from event where type = 'playbook.applied' order by seq");
    expect(events).toEqual([[1], [2]]);
  });

  test('leaves a department alone that the organisation has renamed', async () => {
    await app.state.db.inTransaction((tx) => tx.run("update department set name = '客诉中心' where code = 'complaints'"));
    await playbookApply(systemCtx(app.state, 'setup'), 'after-sales');
    expect(await app.db.read.rows("select name from department where code = 'complaints'")).toEqual([['客诉中心']]);
  });

  test('another playbook on top keeps what tickets may stand in', async () => {
    await playbookApply(systemCtx(app.state, 'setup'), 'baseline');
    const codes = (await app.db.read.rows('select code from ticket_type')).flat();
    expect(codes).toEqual(expect.arrayContaining(['inquiry', 'complaint', 'suggestion', 'repair']));
  });
});

describe('looking at a playbook before it is brought in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ accounts: ['admin', 'agent'] });
  });
  afterAll(() => app.close());

  const PLAYBOOKS = '{ playbooks { code name description appliedAt isCurrent } installation { playbook playbooks { code } } }';
  const DIFFERENCE =
    'query Difference($code: String!) { playbookDifference(code: $code) { digest kinds { kind sameCount rows { code name fate fields } } } }';
  const APPLY =
    'mutation Apply($input: PlaybookApplyInput!) { playbookApply(input: $input) { playbook { code isCurrent } userErrors { code field } } }';
  interface Row {
    readonly code: string;
    readonly name: string;
    readonly fate: string;
    readonly fields: readonly string[];
  }

  async function difference(code: string) {
    const { playbookDifference } = (await app.as('admin').run(DIFFERENCE, { code }, { headers: { 'accept-language': 'zh-CN' } })).data;
    const rows = new Map<string, readonly Row[]>(
      playbookDifference.kinds.map(({ kind, rows }: { kind: string; rows: readonly Row[] }) => [kind, rows]),
    );
    return { digest: playbookDifference.digest, rows };
  }
  const apply = async (input: object) => (await app.as('admin').run(APPLY, { input })).data.playbookApply;
  const tables = () =>
    Promise.all(
      ['department', 'role', 'ticket_state', 'playbook_row', 'job', 'event'].map((table) => app.db.read.rows(`select * from ${table}`)),
    );

  test('lists what comes along and which one holds, in the language of the caller (DEP-26)', async () => {
    const { playbooks, installation } = (await app.as('admin').run(PLAYBOOKS)).data;
    const codes = playbooks.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(expect.arrayContaining(['after-sales', 'baseline', 'blank']));
    expect(playbooks.filter(({ isCurrent }: { isCurrent: boolean }) => isCurrent)).toMatchObject([{ code: 'after-sales' }]);
    expect(installation).toEqual({ playbook: 'after-sales', playbooks: [] });
  });

  test('names what would be added and changed, and does nothing (DEP-26)', async () => {
    const before = await tables();
    const { rows } = await difference('blank');
    expect((await difference('baseline')).rows.get('department')).toContainEqual({
      code: 'service-team',
      name: '服务组',
      fate: 'ADDED',
      fields: [],
    });
    expect(rows.get('ticketType')).toEqual([{ code: 'matter', name: '事项', fate: 'ADDED', fields: [] }]);
    expect(rows.get('workflow')?.map(({ code }) => code)).toEqual(['matter']);
    expect(await tables()).toEqual(before);
    expect((await app.as('admin').run(DIFFERENCE, { code: 'nonsense' })).data).toEqual({ playbookDifference: null });
  });

  test('what was edited here stays, is named, and is overwritten only when asked for', async () => {
    const set = (sql: string) => app.state.db.inTransaction((tx) => tx.run(sql));
    await set('update ticket_type set names = \'{"zh-CN":"咨询服务"}\' where code = \'inquiry\'');
    await set("update department set name = '客诉中心' where code = 'complaints'");
    const names = async () => (await app.db.read.rows("select names from ticket_type where code = 'inquiry'"))[0]?.[0];
    const first = await difference('after-sales');
    expect(first.rows.get('ticketType')).toEqual([{ code: 'inquiry', name: expect.any(String), fate: 'CONFLICT', fields: ['names'] }]);
    expect(first.rows.get('department')).toMatchObject([{ code: 'complaints', fate: 'EDITED' }]);

    expect((await apply({ code: 'after-sales', digest: first.digest })).userErrors).toEqual([]);
    expect(await names()).toContain('咨询服务');
    const again = await difference('after-sales');
    expect(again.rows.get('ticketType')).toMatchObject([{ code: 'inquiry', fate: 'CONFLICT' }]);
    await apply({ code: 'after-sales', digest: again.digest, overwrite: [{ kind: 'ticketType', code: 'inquiry' }] });
    expect(await names()).not.toContain('咨询服务');
    expect((await difference('after-sales')).rows.get('ticketType')).toEqual([]);
  });

  test('a difference that is no longer true is refused, and so is a playbook that is not there', async () => {
    const { digest } = await difference('blank');
    await app.state.db.inTransaction((tx) => tx.run("delete from category where code = 'installation-fee'"));
    expect((await apply({ code: 'blank', digest: 'old' })).userErrors).toEqual([{ code: 'CONFLICT', field: null }]);
    expect((await apply({ code: '../../src', digest })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['code'] }]);
    expect((await apply({ code: 'blank', digest })).playbook).toEqual({ code: 'blank', isCurrent: true });
    expect((await app.anonymous.run('{ installation { playbook } }')).data.installation.playbook).toBe('blank');
  });

  test('at the next start only what changed in the files is brought in', async () => {
    const events = async () => Number((await app.db.read.rows("select count(*) from event where type = 'playbook.applied'"))[0]?.[0]);
    const said: string[] = [];
    const start = () => keepPlaybook(app.state, { first: 'after-sales', onProgress: (line) => said.push(line) });
    const before = await events();
    await start();
    expect([await events(), said]).toEqual([before, []]);
    await app.state.db.inTransaction((tx) => tx.run("update applied_playbook set digest = 'of older files' where id = 'blank'"));
    await Promise.all([start(), start()]);
    expect([await events(), said]).toEqual([before + 1, ['Bringing in what is new in the playbook blank']]);
  });
});
