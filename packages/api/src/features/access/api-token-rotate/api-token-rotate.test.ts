import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { TestSocket } from '../../../testing/test-socket.js';
import { TicketDesk } from '../../../testing/ticket-desk.js';

const FIELDS = 'id prefix departments { code } addresses lastUsedAddress lastUsedAt rotatedAt';
const CREATE = `mutation ($input: ApiTokenCreateInput!) {
  apiTokenCreate(input: $input) { apiToken { ${FIELDS} } secret userErrors { code field params { name value } } }
}`;
const ROTATE = `mutation ($id: ID!) { apiTokenRotate(input: { apiTokenId: $id }) { apiToken { ${FIELDS} } secret userErrors { code } } }`;
const REVOKE = 'mutation ($id: ID!) { apiTokenRevoke(input: { apiTokenId: $id }) { userErrors { code } } }';
const TICKETS = '{ tickets(first: 50) { nodes { id department { code } } } }';
const MINE = `{ viewer { apiTokens(first: 50) { nodes { ${FIELDS} } } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'qiulan'] });
});
afterAll(() => app.close());

async function create(change: object = {}) {
  const expiresAt = new Date(app.clock.now().getTime() + 3_600_000).toISOString();
  const input = { name: '对接', permissions: ['ticket:read', 'department:read'], expiresAt, ...change };
  return (await app.as('admin').run(CREATE, { input })).data.apiTokenCreate;
}
const call = (secret: string, address = '192.0.2.1', query = TICKETS) =>
  app.anonymous.run(query, {}, { headers: { authorization: `Bearer ${secret}`, 'x-forwarded-for': address } });

describe('a token with an allow-list', () => {
  it('is refused from everywhere else, without saying why, sockets included (ROL-10)', async () => {
    const { apiToken, secret } = await create({ addresses: ['192.0.2.0/24', ' 2001:db8::/32 '] });
    expect(apiToken.addresses).toEqual(['192.0.2.0/24', '2001:db8::/32']);
    const statuses = [];
    for (const address of ['192.0.2.77', '2001:db8:1::9', '::ffff:192.0.2.5', '192.0.3.1', '2001:db9::1']) {
      statuses.push((await call(secret, address)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 401, 401]);
    const authorization = { authorization: `Bearer ${secret}` };
    await expect(TestSocket.open(app.address, { 'x-forwarded-for': '192.0.3.1' }, authorization)).rejects.toThrow('4403');
    (await TestSocket.open(app.address, { 'x-forwarded-for': '192.0.2.1' }, authorization)).close();
  });

  it('takes addresses and networks only', async () => {
    expect((await create({ addresses: ['192.0.2.0/24', 'example.cn'] })).userErrors).toMatchObject([
      { code: 'ADDRESS_INVALID', field: ['addresses'], params: [{ name: 'address', value: 'example.cn' }] },
    ]);
  });

  it('says where it was last used (ROL-10)', async () => {
    const { apiToken, secret } = await create();
    await call(secret, '198.51.100.7');
    await app.settle();
    const seen = async () => {
      const { nodes } = (await app.as('admin').run(MINE)).data.viewer.apiTokens;
      return nodes.find(({ id }: { id: string }) => id === apiToken.id);
    };
    for (let tries = 0; tries < 20 && (await seen()).lastUsedAt === null; tries += 1) await new Promise((done) => setTimeout(done, 50));
    expect(await seen()).toMatchObject({ lastUsedAddress: '198.51.100.7', lastUsedAt: expect.any(String) });
  });
});

describe('a token for some departments', () => {
  it('reaches nothing beyond them, whatever its owner sees or took part in (ROL-10)', async () => {
    const desk = new TicketDesk(app);
    await desk.registers('agent');
    await desk.registers('qiulan');
    const codes = async (secret: string) =>
      [
        ...new Set((await call(secret)).data.tickets.nodes.map(({ department }: { department: { code: string } }) => department.code)),
      ].sort();
    const [wide, narrow] = [await create(), await create({ departmentIds: [await app.given.departmentId('complaints')] })];
    expect(narrow.apiToken.departments).toEqual([{ code: 'complaints' }]);
    expect(await codes(wide.secret)).toEqual(['complaints', 'hotline']);
    expect(await codes(narrow.secret)).toEqual(['complaints']);
  });
});

describe('apiTokenRotate', () => {
  it('gives a new secret once; the old one stops, and its sockets with it (ROL-10)', async () => {
    const { apiToken, secret } = await create();
    const socket = await TestSocket.open(app.address, {}, { authorization: `Bearer ${secret}` });
    const rotated = (await app.as('admin').run(ROTATE, { id: apiToken.id })).data.apiTokenRotate;
    expect(rotated).toMatchObject({ apiToken: { id: apiToken.id, rotatedAt: expect.any(String) }, userErrors: [] });
    expect(rotated.apiToken.prefix).toBe(rotated.secret.slice(0, 8));
    const since = performance.now();
    expect(await socket.closed).toBe(4403);
    expect(performance.now() - since).toBeLessThan(5000);
    expect([(await call(secret)).status, (await call(rotated.secret)).status]).toEqual([401, 200]);
    const text = JSON.stringify([await app.db.read.rows('select * from api_token'), await app.db.read.rows('select * from event')]);
    expect(text).not.toContain(rotated.secret);
  });

  it('brings no token back that was revoked', async () => {
    const { apiToken } = await create();
    await app.as('admin').run(REVOKE, { id: apiToken.id });
    expect((await app.as('admin').run(ROTATE, { id: apiToken.id })).data.apiTokenRotate.userErrors).toEqual([{ code: 'TOKEN_ENDED' }]);
  });
});
