import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemCtx } from '../../../platform/context.js';
import { Browser } from '../../../testing/browser.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { TestSocket } from '../../../testing/test-socket.js';
import { accessSweep } from '../access.jobs.js';

const START = 'mutation ($input: SessionStartInput!) { sessionStart(input: $input) { viewer { language } userErrors { code } } }';
const ROWS = 'nodes { result address person { account } } pageInfo { hasNextPage endCursor } totalCount';
const MINE = `query ($after: String) { viewer { signIns(first: 3, after: $after) { ${ROWS} } } }`;
const ALL = `query ($f: SignInFilter) { signIns(first: 50, filter: $f) { ${ROWS} } }`;
const PASSWORD = 'Blue kettle 7 sings';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent'] });
  await app.given.person({ account: 'li.na', department: 'hotline', role: 'desk-agent', password: PASSWORD });
  await app.given.person({ account: 'boss', department: 'company', role: 'administrator', password: PASSWORD });
});
afterAll(() => app.close());

async function tries(account: string, password: string, address = '192.0.2.9'): Promise<Browser> {
  const at = new Browser(app.anonymous, address);
  await at.run(START, { input: { account, password } });
  return at;
}
const results = (page: { nodes: { result: string }[] }) => page.nodes.map(({ result }) => result);

describe('the history of sign-ins', () => {
  it('shows one’s own tries by pages: failures, the lock-out once, the success (ROL-02)', async () => {
    for (let i = 0; i < 13; i += 1) await tries('li.na', 'not the password');
    app.clock.advance(16 * 60_000);
    const at = await tries('li.na', PASSWORD);
    const first = (await at.run(MINE)).data.viewer.signIns;
    expect([results(first), first.totalCount]).toEqual([['SUCCESS', 'LOCKED', 'WRONG_PASSWORD'], 12]);
    const second = (await at.run(MINE, { after: first.pageInfo.endCursor })).data.viewer.signIns;
    expect(results(second)).toEqual(['WRONG_PASSWORD', 'WRONG_PASSWORD', 'WRONG_PASSWORD']);
  });

  it('shows administrators everybody within their reach, and nobody else anything (ROL-02)', async () => {
    await tries('boss', 'not the password');
    await tries('no-such-account', 'a password typed into the wrong field');
    const all = (await app.as('admin').run(ALL)).data.signIns.nodes;
    expect(all.slice(0, 2)).toMatchObject([
      { result: 'UNKNOWN_ACCOUNT', person: null },
      { result: 'WRONG_PASSWORD', person: { account: 'boss' } },
    ]);
    const locked = (await app.as('admin').run(ALL, { f: { results: ['LOCKED'] } })).data.signIns.nodes;
    expect(locked).toMatchObject([{ person: { account: 'li.na' }, address: '192.0.2.9' }]);
    expect((await app.as('agent').run(ALL)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(JSON.stringify(await app.db.read.rows('select * from sign_in'))).not.toMatch(/no-such-account|wrong field|not the password/);
  });

  it('is kept as long as the setting says', async () => {
    app.clock.advance(181 * 24 * 3_600_000);
    await accessSweep.handle(systemCtx(app.state, 'job'), {});
    const [row] = await app.db.read.rows('select count(*) from sign_in');
    expect(Number(row?.[0])).toBe(0);
  });
});

describe('sessionRevokeOthers', () => {
  it('ends every other session of one’s own with its sockets, and nobody else’s (ROL-02)', async () => {
    const [here, there, other] = [await app.signIn('agent'), await app.signIn('agent'), await app.signIn('admin')];
    const [theirs, others] = [await TestSocket.open(app.address, there.headers), await TestSocket.open(app.address, other.headers)];
    const { data } = await here.run('mutation { sessionRevokeOthers { endedSessions userErrors { code } } }');
    expect(data.sessionRevokeOthers).toMatchObject({ userErrors: [] });
    expect(data.sessionRevokeOthers.endedSessions).toBeGreaterThanOrEqual(1);
    expect(await theirs.closed).toBe(4403);
    const QUERY = '{ viewer { language } }';
    expect([(await here.run(QUERY)).data.viewer, (await there.run(QUERY)).data.viewer]).toEqual([{ language: 'ZH_CN' }, null]);
    expect((await other.run(QUERY)).data.viewer).not.toBeNull();
    others.close();
  });
});

describe('passwordChange', () => {
  const CHANGE = 'mutation ($input: PasswordChangeInput!) { passwordChange(input: $input) { endedSessions userErrors { code field } } }';

  it('asks for the old password, ends the other sessions and keeps this one (ROL-02)', async () => {
    await app.given.person({ account: 'he.yu', department: 'hotline', role: 'desk-agent', password: PASSWORD });
    const [here, there] = [await tries('he.yu', PASSWORD), await tries('he.yu', PASSWORD)];
    const change = async (currentPassword: string, password: string) =>
      (await here.run(CHANGE, { input: { currentPassword, password } })).data.passwordChange;
    expect(await change('not the password', 'Green kettle 8')).toMatchObject({
      userErrors: [{ code: 'PASSWORD_WRONG', field: ['currentPassword'] }],
    });
    expect(await change(PASSWORD, PASSWORD)).toMatchObject({ userErrors: [{ code: 'PASSWORD_USED_BEFORE', field: ['password'] }] });
    expect(await change(PASSWORD, 'Green kettle 8')).toEqual({ endedSessions: 1, userErrors: [] });
    expect((await there.run('{ viewer { language } }')).data.viewer).toBeNull();
    expect((await here.run('{ viewer { language } }')).data.viewer).not.toBeNull();
  });

  it('is nothing for programs (ROL-10)', async () => {
    const TOKEN = 'mutation ($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { secret } }';
    const expiresAt = new Date(app.clock.now().getTime() + 3_600_000);
    const { data } = await app
      .signIn('admin')
      .then((admin) => admin.run(TOKEN, { input: { name: 'x', permissions: ['sign-in:reset'], expiresAt } }));
    const headers = { authorization: `Bearer ${data.apiTokenCreate.secret}` };
    const input = { currentPassword: PASSWORD, password: 'Green kettle 9' };
    expect((await app.anonymous.run(CHANGE, { input }, { headers })).data.passwordChange.userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    const SEE = '{ viewer { security { recoveryCodesLeft } signIns(first: 5) { nodes { id } } } }';
    expect((await app.anonymous.run(SEE, {}, { headers })).data.viewer).toEqual({ security: null, signIns: { nodes: [] } });
  });
});
