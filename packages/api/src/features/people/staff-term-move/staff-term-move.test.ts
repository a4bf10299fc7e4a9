import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'] });
});
afterAll(() => app.close());

const ERRORS = 'userErrors { code field params { name value } }';
const MOVE = `mutation M($input: StaffTermMoveInput!) { staffTermMove(input: $input) { staffTerm { code } ${ERRORS} } }`;
const REMOVE = `mutation R($input: StaffTermRemoveInput!) { staffTermRemove(input: $input) { code ${ERRORS} } }`;
const SET = `mutation S($input: StaffTermSetInput!) { staffTermSet(input: $input) { ${ERRORS} } }`;
const move = async (input: object) => (await app.as('admin').run(MOVE, { input })).data.staffTermMove;
const remove = async (input: object) => (await app.as('admin').run(REMOVE, { input })).data.staffTermRemove;
const set = async (input: object) => (await app.as('admin').run(SET, { input })).data.staffTermSet;
const WORDS = `query W($kind: StaffTermKind!) { staffTerms(first: 100, filter: { kind: $kind }) {
  nodes { code useCount viewerCan { update { allowed } remove { allowed code } } } } }`;
async function words(kind: string, account = 'admin') {
  return (await app.as(account).run(WORDS, { kind })).data.staffTerms.nodes;
}
const codes = async (kind: string): Promise<string[]> => (await words(kind)).map(({ code }: { code: string }) => code);

describe('the order of words (STF-02)', () => {
  test('says what is higher, and is kept for everybody', async () => {
    await set({ kind: 'LEVEL', code: 'trainee', zhCN: '见习' });
    const before = await codes('LEVEL');
    expect(before.at(-1)).toBe('trainee');
    expect((await move({ kind: 'LEVEL', code: 'trainee', beforeCode: before[0] })).userErrors).toEqual([]);
    expect(await codes('LEVEL')).toEqual(['trainee', ...before.slice(0, -1)]);
    await move({ kind: 'LEVEL', code: 'trainee' });
    expect(await codes('LEVEL')).toEqual(before);
    await move({ kind: 'LEVEL', code: 'trainee' });
    const events = await app.db.read.rows("select seq from event where type like 'staff_term.%' and payload like '%trainee%' order by seq");
    expect(events.flat().map(Number)).toEqual([1, 2, 3]);
  });

  test.each([
    ['a word that is not there', { kind: 'LEVEL', code: 'nowhere' }, 'code'],
    ['in front of a word of another kind', { kind: 'LEVEL', code: 'trainee', beforeCode: 'technician-certificate' }, 'beforeCode'],
  ])('is not changed by %s', async (_, input, field) => {
    expect((await move(input)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: [field] }]);
  });
});

describe('a word that goes (STF-02)', () => {
  test('is nowhere any more, but in the log', async () => {
    expect((await remove({ kind: 'LEVEL', code: 'trainee' })).userErrors).toEqual([]);
    expect(await codes('LEVEL')).not.toContain('trainee');
    const events = await app.db.read.rows("select payload from event where type = 'staff_term.removed'");
    expect(String(events[0]?.[0])).toContain('见习');
    expect((await remove({ kind: 'LEVEL', code: 'trainee' })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['code'] }]);
  });

  test('stays while positions, other words or types of ticket speak of it', async () => {
    const inUse: string[] = [];
    for (const kind of ['LEVEL', 'EDUCATION', 'GROUP', 'COMPETENCY', 'CERTIFICATE']) {
      const used = (await words(kind)).find(({ useCount }: { useCount: number }) => useCount > 0);
      if (!used) continue;
      inUse.push(kind);
      expect(used.viewerCan.remove).toEqual({ allowed: false, code: 'TERM_IN_USE' });
      const { userErrors } = await remove({ kind, code: used.code });
      expect(userErrors).toMatchObject([{ code: 'TERM_IN_USE', params: [{ name: 'count', value: String(used.useCount) }] }]);
    }
    expect(inUse).toEqual(expect.arrayContaining(['LEVEL', 'GROUP', 'COMPETENCY', 'CERTIFICATE']));
  });

  test('counts types of ticket and records: a certificate that somebody holds stays', async () => {
    const use = async (code: string) => (await words('CERTIFICATE')).find((word: { code: string }) => word.code === code).useCount;
    const types = await app.db.read.rows("select count(*) from ticket_type where certificates like '%technician-certificate%'");
    const positions = await app.db.read.rows("select count(*) from staff_position where certificates like '%technician-certificate%'");
    expect(await use('technician-certificate')).toBe(Number(types[0]?.[0]) + Number(positions[0]?.[0]));
    await set({ kind: 'CERTIFICATE', code: 'crane', zhCN: '起重证' });
    expect(await use('crane')).toBe(0);
    const personId = (await app.as('admin').run('{ people(first: 1) { nodes { id } } }')).data.people.nodes[0].id;
    const ADD = 'mutation A($input: CertificateAddInput!) { certificateAdd(input: $input) { userErrors { code } } }';
    await app.as('admin').run(ADD, { input: { personId, certificate: 'crane', issuedOn: '2026-01-01' } });
    expect((await remove({ kind: 'CERTIFICATE', code: 'crane' })).userErrors).toMatchObject([{ code: 'TERM_IN_USE' }]);
  });

  test('is no business of whoever may not manage positions, nor is how often it is used', async () => {
    const { errors } = await app.as('agent').run(REMOVE, { input: { kind: 'CERTIFICATE', code: 'crane' } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    for (const { useCount, viewerCan } of await words('CERTIFICATE', 'agent')) {
      expect([useCount, viewerCan.update.allowed, viewerCan.remove.code]).toEqual([null, false, 'NOT_ALLOWED']);
    }
  });
});
