import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemCtx } from '../../../platform/context.js';
import { Browser } from '../../../testing/browser.js';
import { decide } from '../../../testing/decide.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { rolesSection } from '../../people/roles.playbook.js';
import { stepAt, totpCode } from '../second-factor/totp.js';

const ANSWER = 'viewer { person { account } } step { kind setup { secret uri } } userErrors { code field params { name value } }';
const START = `mutation ($input: SessionStartInput!) { sessionStart(input: $input) { ${ANSWER} } }`;
const PROVE = `mutation ($code: String!) { sessionProve(input: { code: $code }) { ${ANSWER} } }`;
const CHANGE = `mutation ($password: String!) { sessionPasswordChange(input: { password: $password }) { ${ANSWER} } }`;
const CONFIRM = `mutation ($code: String!) { sessionFactorConfirm(input: { code: $code }) { recoveryCodes ${ANSWER} } }`;
const BEGIN =
  'mutation ($p: String!) { secondFactorBegin(input: { currentPassword: $p }) { setup { secret uri } userErrors { code field } } }';
const USE = 'mutation ($code: String!) { secondFactorConfirm(input: { code: $code }) { recoveryCodes userErrors { code } } }';
const SECURITY = '{ viewer { security { passwordChangedAt secondFactorSince isSecondFactorRequired recoveryCodesLeft } } }';
const PASSWORD = 'Blue kettle 7 sings';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin'] });
});
afterAll(() => app.close());

let count = 0;
async function someone(): Promise<string> {
  count += 1;
  const account = `step.${count}`;
  await app.given.person({ account, department: 'hotline', role: 'desk-agent', password: PASSWORD });
  return account;
}

const browser = () => new Browser(app.anonymous, `198.51.100.${(count % 250) + 1}`);
const start = async (at: Browser, account: string, password = PASSWORD) =>
  (await at.run(START, { input: { account, password } })).data.sessionStart;
const codeOf = (secret: string, drift = 0) => totpCode(secret, stepAt(app.clock.now()) + drift);

/** Somebody with a second factor in use. */
async function guarded(): Promise<{ account: string; secret: string; recoveryCodes: string[] }> {
  const account = await someone();
  const at = browser();
  await start(at, account);
  const { setup } = (await at.run(BEGIN, { p: PASSWORD })).data.secondFactorBegin;
  expect(setup.uri).toContain(`secret=${setup.secret}`);
  const { recoveryCodes } = (await at.run(USE, { code: codeOf(setup.secret) })).data.secondFactorConfirm;
  app.clock.advance(60_000);
  return { account, secret: setup.secret, recoveryCodes };
}

describe('a second factor', () => {
  it('lies in the database sealed: a copy of it makes no codes (SEC-01, ROL-02)', async () => {
    const { secret } = await guarded();
    const rows = await app.db.read.rows('select secret from second_factor');
    expect(rows.length).toBeGreaterThan(0);
    for (const [kept] of rows) expect(String(kept)).toMatch(/^v1\.[0-9a-f]{16}\./);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('is asked for after the password, which alone opens nothing (ROL-02)', async () => {
    const { account, secret } = await guarded();
    const at = browser();
    expect(await start(at, account)).toMatchObject({ viewer: null, step: { kind: 'SECOND_FACTOR', setup: null }, userErrors: [] });
    expect(at.cookieNames).toEqual(['shouwen-step']);
    expect((await at.run('{ viewer { language } signInStep { kind } }')).data).toEqual({
      viewer: null,
      signInStep: { kind: 'SECOND_FACTOR' },
    });
    const { sessionProve } = (await at.run(PROVE, { code: codeOf(secret) })).data;
    expect(sessionProve).toMatchObject({ viewer: { person: { account } }, step: null, userErrors: [] });
    expect(at.cookieNames).toEqual(['shouwen']);
  });

  it('takes a code once, also when it comes twice at the same time (ROL-02)', async () => {
    const { account, secret } = await guarded();
    const browsers = await Promise.all([1, 2, 3].map(async () => browser()));
    for (const at of browsers) await start(at, account);
    const answers = await Promise.all(browsers.map((at) => at.run(PROVE, { code: codeOf(secret) })));
    const codes = answers.map(({ data }) => data.sessionProve.userErrors[0]?.code ?? 'in').sort();
    expect(codes).toEqual(['CODE_WRONG', 'CODE_WRONG', 'in']);
  });

  it('takes a recovery code once, however it is spelled (ROL-02)', async () => {
    const { account, recoveryCodes } = await guarded();
    expect([recoveryCodes.length, recoveryCodes[0]]).toEqual([10, expect.stringMatching(/^([A-Z2-7]{4}-){3}[A-Z2-7]{4}$/)]);
    const code = recoveryCodes[0]?.toLowerCase().replaceAll('-', ' ') ?? '';
    const at = browser();
    await start(at, account);
    expect((await at.run(PROVE, { code })).data.sessionProve.viewer).not.toBeNull();
    expect((await at.run(SECURITY)).data.viewer.security).toMatchObject({ recoveryCodesLeft: 9, secondFactorSince: expect.any(String) });
    const again = browser();
    await start(again, account);
    expect((await again.run(PROVE, { code })).data.sessionProve.userErrors).toMatchObject([{ code: 'CODE_WRONG' }]);
  });

  it('lets nobody try codes at leisure: five wrong ones close it, for every browser, and then not even the right one (ROL-02)', async () => {
    const { account, secret } = await guarded();
    const codes: string[] = [];
    for (let i = 0; i < 7; i += 1) {
      const at = browser();
      await start(at, account);
      codes.push((await at.run(PROVE, { code: '000000' })).data.sessionProve.userErrors[0]?.code);
    }
    expect(codes).toEqual([...Array.from({ length: 5 }, () => 'CODE_WRONG'), 'SIGN_IN_THROTTLED', 'SIGN_IN_THROTTLED']);
    const at = browser();
    await start(at, account);
    expect((await at.run(PROVE, { code: codeOf(secret) })).data.sessionProve.userErrors[0]?.code).toBe('SIGN_IN_THROTTLED');
    app.clock.advance(15 * 60_000);
    await start(at, account);
    expect((await at.run(PROVE, { code: codeOf(secret) })).data.sessionProve.userErrors).toEqual([]);
  });

  it('waits ten minutes for its code, and asks nobody who has not given the password', async () => {
    const { account, secret } = await guarded();
    const at = browser();
    await start(at, account);
    app.clock.advance(11 * 60_000);
    expect((await at.run(PROVE, { code: codeOf(secret) })).data.sessionProve.userErrors).toMatchObject([{ code: 'SIGN_IN_EXPIRED' }]);
    expect((await browser().run(PROVE, { code: codeOf(secret) })).data.sessionProve.userErrors).toMatchObject([
      { code: 'SIGN_IN_EXPIRED' },
    ]);
  });

  it('is set up before getting in where everybody or one’s role needs one (ROL-02)', async () => {
    await decide(app, 'sign-in', { 'secondFactor.roles': 'desk-agent, nothing' });
    const account = await someone();
    const at = browser();
    const { step } = await start(at, account);
    expect(step).toMatchObject({ kind: 'SECOND_FACTOR_SETUP', setup: { secret: expect.any(String) } });
    expect((await at.run('{ signInStep { setup { secret } } }')).data.signInStep.setup.secret).toBe(step.setup.secret);
    expect((await at.run(CONFIRM, { code: '000000' })).data.sessionFactorConfirm.userErrors).toMatchObject([{ code: 'CODE_WRONG' }]);
    const { sessionFactorConfirm } = (await at.run(CONFIRM, { code: codeOf(step.setup.secret) })).data;
    expect(sessionFactorConfirm).toMatchObject({ viewer: { person: { account } }, recoveryCodes: { length: 10 } });
    const REMOVE = 'mutation ($p: String!) { secondFactorRemove(input: { currentPassword: $p }) { userErrors { code } } }';
    expect((await at.run(REMOVE, { p: PASSWORD })).data.secondFactorRemove.userErrors).toEqual([{ code: 'SECOND_FACTOR_REQUIRED' }]);
    await decide(app, 'sign-in', { 'secondFactor.roles': '' });
    expect((await at.run(REMOVE, { p: PASSWORD })).data.secondFactorRemove.userErrors).toEqual([]);
    expect((await start(browser(), account)).viewer).not.toBeNull();
  });
});

describe('a password that somebody else set', () => {
  const RESET = 'mutation ($id: ID!) { passwordReset(input: { personId: $id }) { temporaryPassword userErrors { code field } } }';

  it('opens one sign-in, at which a new one is chosen; the sessions before it end (ROL-02)', async () => {
    const account = await someone();
    const before = browser();
    await start(before, account);
    const { id } = (await before.run('{ viewer { person { id } } }')).data.viewer.person;
    const { temporaryPassword } = (await app.as('admin').run(RESET, { id })).data.passwordReset;
    expect((await before.run('{ viewer { language } }')).data.viewer).toBeNull();
    const at = browser();
    expect((await start(at, account)).userErrors).toMatchObject([{ code: 'SIGN_IN_REFUSED' }]);
    expect(await start(at, account, temporaryPassword)).toMatchObject({ viewer: null, step: { kind: 'PASSWORD_CHANGE' } });
    for (const [password, code] of [
      ['short', 'PASSWORD_TOO_SHORT'],
      ['password123', 'PASSWORD_COMMON'],
      [`${account} is me`, 'PASSWORD_HOLDS_ACCOUNT'],
      ['onlyletters', 'PASSWORD_TOO_SIMPLE'],
      [temporaryPassword, 'PASSWORD_USED_BEFORE'],
      [PASSWORD, 'PASSWORD_USED_BEFORE'],
    ])
      expect((await at.run(CHANGE, { password })).data.sessionPasswordChange.userErrors).toMatchObject([{ code, field: ['password'] }]);
    const { sessionPasswordChange } = (await at.run(CHANGE, { password: 'Green kettle 8' })).data;
    expect(sessionPasswordChange).toMatchObject({ viewer: { person: { account } }, userErrors: [] });
    expect((await start(browser(), account, temporaryPassword)).userErrors).toMatchObject([{ code: 'SIGN_IN_REFUSED' }]);
    expect((await start(browser(), account, 'Green kettle 8')).viewer).not.toBeNull();
    const text = JSON.stringify([await app.db.read.rows('select * from event'), await app.db.read.rows('select * from idempotency')]);
    expect(text).not.toContain(temporaryPassword);
  });

  it('is set by nobody whose rights are smaller than the person’s, nor for oneself', async () => {
    const role = {
      code: 'resetter',
      names: { 'zh-CN': '重置' },
      grants: [{ scope: 'all', permissions: ['sign-in:reset', 'ticket:read'] }],
    };
    await app.db.inTransaction((tx) => rolesSection.apply(tx, systemCtx(app.state, 'setup'), { roles: [role] }));
    const me = await app.given.person({ account: 'resetter', department: 'company', role: 'resetter' });
    const boss = await app.given.person({ account: 'boss', department: 'company', role: 'administrator' });
    const caller = await app.signIn('resetter');
    expect((await caller.run(RESET, { id: boss.id })).data.passwordReset.userErrors).toMatchObject([{ code: 'PERMISSION_NOT_HELD' }]);
    expect((await caller.run(RESET, { id: me.id })).data.passwordReset.userErrors).toMatchObject([{ code: 'RESET_OF_ONESELF' }]);
  });

  it('or that is too old is changed before anything else (ROL-02)', async () => {
    const account = await someone();
    await decide(app, 'sign-in', { 'password.maxAgeDays': 30 });
    expect((await start(browser(), account)).viewer).not.toBeNull();
    app.clock.advance(31 * 24 * 3_600_000);
    expect((await start(browser(), account)).step).toMatchObject({ kind: 'PASSWORD_CHANGE' });
    await decide(app, 'sign-in', { 'password.maxAgeDays': 0 });
  });
});
