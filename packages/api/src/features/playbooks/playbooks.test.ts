import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemCtx } from '../../platform/context.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { playbookApply } from './index.js';
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

  const TABLES = ['department', 'role', 'ticket_type', 'ticket_state', 'ticket_transition', 'category', 'kpi'];
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
