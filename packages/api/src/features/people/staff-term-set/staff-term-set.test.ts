import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'] });
});
afterAll(() => app.close());

const SET = `mutation S($input: StaffTermSetInput!) { staffTermSet(input: $input) {
  staffTerm { id kind code name groupCode validMonths names { zhCN zhTW en } } userErrors { code field } } }`;
const set = async (input: object) => (await app.as('admin').run(SET, { input })).data.staffTermSet;
const WORD = { kind: 'COMPETENCY', code: 'drone', zhCN: '无人机巡检', en: 'Drone inspection' };

async function group(): Promise<string> {
  const { nodes } = (await app.as('admin').run('{ staffTerms(first: 1, filter: { kind: GROUP }) { nodes { code } } }')).data.staffTerms;
  return nodes[0].code;
}

describe('a word of the personnel vocabulary (STF-02)', () => {
  test('is added behind the others, and may then be asked of a position', async () => {
    const groupCode = await group();
    const { staffTerm, userErrors } = await set({ ...WORD, groupCode });
    expect([userErrors, staffTerm]).toMatchObject([[], { name: '无人机巡检', groupCode, names: { en: 'Drone inspection', zhTW: null } }]);
    const listed = (await app.as('agent').run('{ staffTerms(first: 100, filter: { kind: COMPETENCY }) { nodes { code } } }')).data
      .staffTerms;
    expect(listed.nodes.at(-1)).toEqual({ code: 'drone' });
    const position = {
      code: 'pilot',
      names: { zhCN: '飞手' },
      duties: [],
      profile: [{ competency: 'drone', requirement: { zhCN: '持证' } }],
      certificates: [],
    };
    const document = 'mutation P($input: PositionCreateInput!) { positionCreate(input: $input) { userErrors { code field } } }';
    expect((await app.as('admin').run(document, { input: position })).data.positionCreate.userErrors).toEqual([]);
  });

  test('is renamed under the same code, once for each change in the log', async () => {
    const { staffTerm } = await set({ kind: 'CERTIFICATE', code: 'electrician', zhCN: '电工证', validMonths: 36 });
    await set({ kind: 'CERTIFICATE', code: 'electrician', zhCN: '低压电工证', validMonths: 36 });
    const again = await set({ kind: 'CERTIFICATE', code: 'electrician', zhCN: '低压电工证', validMonths: 36 });
    expect(again.staffTerm).toMatchObject({ id: staffTerm.id, name: '低压电工证', validMonths: 36 });
    const events = await app.db.read.rows("select seq from event where subject_id = ? and type = 'staff_term.set' order by seq", [
      staffTerm.id,
    ]);
    expect(events.flat().map(Number)).toEqual([1, 2]);
  });

  test.each([
    ['with a code that is none', { ...WORD, code: '无人机', groupCode: 'x' }, 'INVALID', 'code'],
    ['a competency without a group', { ...WORD, code: 'loner' }, 'REQUIRED', 'groupCode'],
    ['a competency of a group that is not there', { ...WORD, groupCode: 'nowhere' }, 'TERM_UNKNOWN', 'groupCode'],
    ['a certificate that never counts', { kind: 'CERTIFICATE', code: 'never', zhCN: '无', validMonths: 0 }, 'OUT_OF_RANGE', 'validMonths'],
  ])('is refused %s', async (_, input, code, field) => {
    expect((await set(input)).userErrors).toMatchObject([{ code, field: [field] }]);
  });

  test('is refused to whoever may not manage positions', async () => {
    const { errors } = await app.as('agent').run(SET, { input: { ...WORD, groupCode: 'x' } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
