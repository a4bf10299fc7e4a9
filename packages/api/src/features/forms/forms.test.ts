import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'] });
});
afterAll(() => app.close());

const SET = `mutation S($input: FormSetInput!) { formSet(input: $input) {
  form { id version code kind name guidance isArchived viewerCan { update { allowed } }
    fields { code name guidance isRequired isArchived shownWhen { match clauses { fact test values } } } }
  userErrors { code field } } }`;
const MOVE = 'mutation M($input: FormMoveInput!) { formMove(input: $input) { userErrors { code field } } }';
const set = async (input: object, account = 'admin') => {
  const { data, errors } = await app.as(account).run(SET, { input });
  return { ...data?.formSet, errors };
};
const CHECK = { code: 'check', kind: 'RECORD', names: { zhCN: '核验', en: 'Check' } };
const shownWhen = { match: 'ALL', clauses: [{ fact: 'field.asked', test: 'IS', values: ['yes'] }] };
const ASKED = { code: 'asked', type: 'YES_NO', names: { zhCN: '问过' }, isRequired: true };

describe('forms (TKT-08, CUS-15)', () => {
  test('are kept whole, with guidance and conditions, in versions that two people do not overwrite', async () => {
    const answer = { code: 'answer', type: 'TEXT', names: { zhCN: '回答' }, guidance: { zhCN: '照原话写' }, shownWhen };
    const made = await set({ ...CHECK, guidance: { zhCN: '先核验' }, fields: [ASKED, answer] });
    expect(made).toMatchObject({
      userErrors: [],
      form: { version: 1, kind: 'RECORD', guidance: '先核验', viewerCan: { update: { allowed: true } } },
    });
    expect(made.form.fields[1]).toMatchObject({ code: 'answer', guidance: '照原话写', shownWhen });
    const next = await set({ ...CHECK, version: 1, fields: [ASKED] });
    expect(next.form).toMatchObject({ version: 2, fields: [{ code: 'asked' }, { code: 'answer', isArchived: true }] });
    expect((await set({ ...CHECK, version: 1, fields: [] })).userErrors).toEqual([{ code: 'CONFLICT', field: null }]);
    expect((await set({ ...CHECK, fields: [] })).userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['code'] }]);
  });

  test('stand in an order of the organisation', async () => {
    await set({ code: 'first', kind: 'TICKET', names: { zhCN: '一' }, fields: [ASKED] });
    const { data } = await app.as('admin').run(MOVE, { input: { code: 'first', beforeCode: 'check' } });
    expect(data.formMove.userErrors).toEqual([]);
    const list = await app
      .as('agent')
      .run('{ forms(first: 50) { nodes { code } } records: forms(first: 50, kind: RECORD) { nodes { code } } }');
    const codes = list.data.forms.nodes.map(({ code }: { code: string }) => code);
    expect(codes.indexOf('first')).toBeLessThan(codes.indexOf('check'));
    expect(list.data.records.nodes).not.toContainEqual({ code: 'first' });
  });

  test('are not written by whoever does not set up the work', async () => {
    expect((await set({ ...CHECK, version: 2, fields: [] }, 'agent')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
