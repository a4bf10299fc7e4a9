import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { required } from '../../testing/given.js';
import { holderOfOwnRole } from '../../testing/own-role.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestCaller } from '../../testing/test-caller.js';

const ACTS = ['person:read', 'person:update', 'person:reveal'] as const;
const UPDATE = `mutation U($input: PersonUpdateInput!) { personUpdate(input: $input) { person { version } userErrors { code field message } } }`;
const REVEAL = `mutation R($input: PersonRevealInput!) { personReveal(input: $input) {
  revealed { id phone email shownUntil } userErrors { code field } } }`;
const ONE = `query P($id: ID!) { person(id: $id) { version email phone isMasked
  viewerCan { updateEmail { allowed code } updatePhone { allowed code } reveal { allowed code } } } }`;

let app: TestApp;
let masks: TestCaller;
let views: TestCaller;
let edits: TestCaller;
let id: string;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'] });
  masks = await holderOfOwnRole(app, { code: 'masks', permissions: ACTS });
  views = await holderOfOwnRole(app, { code: 'views', permissions: ACTS, fields: { 'person.email': 'view', 'person.phone': 'view' } });
  edits = await holderOfOwnRole(app, { code: 'edits', permissions: ACTS, fields: { 'person.email': 'edit', 'person.phone': 'view' } });
  const { nodes } = (await app.as('admin').run('{ people(first: 50, filter: { search: "agent" }) { nodes { id account } } }')).data.people;
  id = required<{ id: string }>(
    nodes.find(({ account }: { account: string }) => account === 'agent'),
    'agent',
  ).id;
  expect((await change(app.as('admin'), { email: 'chen@example.com', phone: '13900139000' })).userErrors).toEqual([]);
});
afterAll(() => app.close());

const read = async (caller: TestCaller, personId = id) => (await caller.run(ONE, { id: personId })).data.person;

async function change(caller: TestCaller, fields: object, personId = id) {
  const { version } = await read(app.as('admin'), personId);
  return (await caller.run(UPDATE, { input: { personId, version, ...fields } })).data.personUpdate;
}

const REFUSED = (field: string) => [{ code: 'FIELD_READ_ONLY', field: [field], message: '您的角色不能修改此项。' }];

describe('what a role does with contact data (ROL-05, SEC-12)', () => {
  test('masked: neither seen in full nor overwritten, also not by what the screen shows instead', async () => {
    const can = { updateEmail: no('FIELD_READ_ONLY'), updatePhone: no('FIELD_READ_ONLY'), reveal: YES };
    expect(await read(masks)).toMatchObject({ email: 'c***@example.com', phone: '139****9000', isMasked: true, viewerCan: can });
    expect((await change(masks, { phone: '139****9000' })).userErrors).toMatchObject(REFUSED('phone'));
    expect((await change(masks, { email: null })).userErrors).toMatchObject(REFUSED('email'));
    expect((await change(masks, { hiredOn: '2024-03-01' })).userErrors).toEqual([]);
    expect(await read(app.as('admin'))).toMatchObject({ email: 'chen@example.com', phone: '13900139000' });
  });

  test('view: seen in full and left as it is; sending back what stands there is no change', async () => {
    expect(await read(views)).toMatchObject({ email: 'chen@example.com', phone: '13900139000', isMasked: false });
    expect((await change(views, { email: 'other@example.com' })).userErrors).toMatchObject(REFUSED('email'));
    expect((await change(views, { email: 'chen@example.com', phone: ' 13900139000 ', hiredOn: '2024-04-01' })).userErrors).toEqual([]);
  });

  test('edit: changed, field by field', async () => {
    expect(await read(edits)).toMatchObject({ viewerCan: { updateEmail: YES, updatePhone: no('FIELD_READ_ONLY') } });
    expect((await change(edits, { email: 'chen2@example.com' })).userErrors).toEqual([]);
    expect((await change(edits, { phone: '13900139001' })).userErrors).toMatchObject(REFUSED('phone'));
    expect((await change(edits, { email: 'chen@example.com' })).userErrors).toEqual([]);
  });

  test('one’s own is always one’s own', async () => {
    const { viewer } = (await masks.run('{ viewer { person { id } } }')).data;
    expect((await change(masks, { phone: '13700137000' }, viewer.person.id)).userErrors).toEqual([]);
    expect(await read(masks, viewer.person.id)).toMatchObject({ phone: '13700137000', isMasked: false });
  });

  test('who makes somebody new writes what they know', async () => {
    const maker = await holderOfOwnRole(app, { code: 'maker', permissions: ['person:read', 'person:create'] });
    const departmentId = await app.given.departmentId('hotline');
    const document =
      'mutation C($input: PersonCreateInput!) { personCreate(input: $input) { person { phone } userErrors { code field } } }';
    const input = { account: 'newcomer', name: '新人', departmentId, roleIds: [], phone: '13600136000' };
    const { person, userErrors } = (await maker.run(document, { input })).data.personCreate;
    expect([person, userErrors]).toEqual([{ phone: '136****6000' }, []]);
  });
});

describe('personReveal', () => {
  test('shows masked contact data for a reason that is kept, and the log names who saw whom (SEC-11, SEC-13)', async () => {
    const { revealed, userErrors } = (await masks.run(REVEAL, { input: { personId: id, reason: '夜班联系' } })).data.personReveal;
    expect([userErrors, revealed]).toMatchObject([[], { id, phone: '13900139000', email: 'chen@example.com' }]);
    expect(await app.db.read.rows('select reason from person_reveal where person_id = ?', [id])).toEqual([['夜班联系']]);
    const [event] = await app.db.read.rows("select payload from event where type = 'person.revealed'");
    expect(JSON.parse(String(event?.[0]))).toEqual({ personId: id });
    await app.state.looks.flush();
    const seen = await app.db.read.rows("select object_type, kind from access_log where object_id = ? and kind = 'revealed'", [id]);
    expect(seen).toEqual([['person', 'revealed']]);
  });

  test('shows it for a short time, also to a request that is repeated', async () => {
    const again = async () =>
      (await masks.run(REVEAL, { input: { personId: id, reason: '核对' } }, { headers: { 'idempotency-key': 'reveal-person-1' } })).data
        .personReveal;
    expect((await again()).revealed).toMatchObject({ phone: '13900139000' });
    app.clock.advance(6 * 60_000);
    expect(await again()).toEqual({ revealed: null, userErrors: [] });
  });

  test('is refused without a reason, out of reach, and without the right', async () => {
    const reveal = async (input: object) =>
      (await masks.run(REVEAL, { input: { personId: id, reason: '核对', ...input } })).data.personReveal;
    expect((await reveal({ reason: ' ' })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['reason'] }]);
    expect((await reveal({ personId: 'per_01ARZ3NDEKTSV4RRFFQ69G5FAV' })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['personId'] },
    ]);
    const { errors } = await app.as('agent').run(REVEAL, { input: { personId: id, reason: '核对' } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

const YES = { allowed: true, code: null };
const no = (code: string) => ({ allowed: false, code });
