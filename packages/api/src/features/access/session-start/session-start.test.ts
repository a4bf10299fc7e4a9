import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

const START = `mutation ($input: SessionStartInput!) {
  sessionStart(input: $input) { viewer { person { account } permissions session { isCurrent } } userErrors { code field message } }
}`;
const PASSWORD = 'correct horse battery';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['agent'] });
  await app.given.person({ account: 'Zhang.San', department: 'hotline', role: 'desk-agent', password: PASSWORD });
});
afterAll(() => app.close());

async function tryPassword(account: string, password: string, address = '10.0.0.1') {
  const { data, headers } = await app.anonymous.run(START, { input: { account, password } }, { headers: { 'x-forwarded-for': address } });
  const [error] = data.sessionStart.userErrors;
  return { viewer: data.sessionStart.viewer, code: error?.code ?? null, message: error?.message, cookie: headers.get('set-cookie') };
}

describe('sessionStart', () => {
  it('signs in and hands over a cookie that only the server can read', async () => {
    const { viewer, code, cookie } = await tryPassword('zhang.san', PASSWORD);
    expect(code).toBeNull();
    expect(viewer).toMatchObject({ person: { account: 'Zhang.San' }, session: { isCurrent: true } });
    expect(viewer.permissions).toContain('ticket:create');
    expect(cookie).toMatch(/^shouwen=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
    const { data } = await app.anonymous.run(
      '{ viewer { person { account } } }',
      {},
      { headers: { cookie: String(cookie).split(';')[0] ?? '' } },
    );
    expect(data.viewer.person.account).toBe('Zhang.San');
  });

  it('binds the cookie to the host when the connection is secure', async () => {
    const headers = { 'x-forwarded-proto': 'https' };
    const answer = await app.anonymous.run(START, { input: { account: 'zhang.san', password: PASSWORD } }, { headers });
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-shouwen=.*Secure/);
  });

  it('takes the spellings of an account for one', async () => {
    expect((await tryPassword(' ＺＨＡＮＧ.san ', PASSWORD)).code).toBeNull();
  });

  it('answers a wrong password, an unknown account and an account without password alike', async () => {
    const answers = await Promise.all([
      tryPassword('zhang.san', 'wrong password'),
      tryPassword('nobody', 'wrong password'),
      tryPassword('agent', 'wrong password'),
    ]);
    for (const answer of answers)
      expect(answer).toEqual({ viewer: null, code: 'SIGN_IN_REFUSED', message: expect.any(String), cookie: null });
    expect(new Set(answers.map(({ message }) => message)).size).toBe(1);
  });

  it('takes as long for an unknown account as for a known one', async () => {
    const time = async (account: string) => {
      const times: number[] = [];
      for (let i = 0; i < 4; i += 1) {
        const start = performance.now();
        await tryPassword(account, 'wrong password', `10.0.1.${i}`);
        times.push(performance.now() - start);
      }
      return Math.min(...times);
    };
    const [known, unknown] = [await time('zhang.san'), await time('somebody-else')];
    expect(Math.abs(known - unknown)).toBeLessThan(Math.max(known, unknown) * 0.6);
  });

  it('lets at most ten of fifty guesses through that arrive at once, and then not even the right password', async () => {
    await app.given.person({ account: 'victim', department: 'hotline', role: 'desk-agent', password: PASSWORD });
    const guesses = await Promise.all(Array.from({ length: 50 }, (_, i) => tryPassword('victim', `guess number ${i}`, `10.1.0.${i}`)));
    expect(guesses.filter(({ code }) => code === 'SIGN_IN_REFUSED').length).toBeLessThanOrEqual(10);
    expect(guesses.filter(({ code }) => code === 'SIGN_IN_THROTTLED').length).toBeGreaterThanOrEqual(40);
    expect((await tryPassword('victim', PASSWORD)).code).toBe('SIGN_IN_THROTTLED');
    app.clock.advance(15 * 60_000);
    expect((await tryPassword('victim', PASSWORD)).code).toBeNull();
  });

  it('throttles accounts that do not exist like those that do', async () => {
    const codes = [];
    for (let i = 0; i < 11; i += 1) codes.push((await tryPassword('ghost', 'wrong password', `10.2.0.${i}`)).code);
    expect(codes.at(-1)).toBe('SIGN_IN_THROTTLED');
  });

  it('throttles one address whatever the account', async () => {
    const answers = await Promise.all(Array.from({ length: 104 }, (_, i) => tryPassword(`name-${i}`, 'wrong password', '10.3.0.1')));
    expect(answers.filter(({ code }) => code === 'SIGN_IN_THROTTLED').length).toBe(4);
  });

  it('ends the session the request came with, so that a planted cookie is worth nothing', async () => {
    const planted = await app.signIn('agent');
    const { data } = await planted.run(START, { input: { account: 'zhang.san', password: PASSWORD } });
    expect(data.sessionStart.userErrors).toEqual([]);
    expect((await planted.run('{ viewer { language } }')).data.viewer).toBeNull();
  });

  it('refuses the published demo password outside of a demonstration', async () => {
    await app.given.person({ account: 'leftover', department: 'hotline', role: 'desk-agent', password: 'shouwen-demo' });
    expect((await tryPassword('leftover', 'shouwen-demo', '10.4.0.1')).code).toBe('SIGN_IN_REFUSED');
  });

  it('answers a too long password as a refused field', async () => {
    const { data } = await app.anonymous.run(START, { input: { account: 'zhang.san', password: 'x'.repeat(201) } });
    expect(data.sessionStart.userErrors).toMatchObject([{ code: 'TOO_LONG', field: ['password'] }]);
  });

  it('keeps neither password nor secret in the database', async () => {
    const { cookie } = await tryPassword('zhang.san', PASSWORD, '10.5.0.1');
    const secret = /shouwen=([\w-]+)/.exec(cookie ?? '')?.[1] ?? 'none';
    for (const table of ['session', 'credential', 'event', 'sign_in_attempt']) {
      const text = JSON.stringify(await app.db.read.rows(`select * from ${table}`));
      expect(text).not.toContain(secret);
      expect(text).not.toContain(PASSWORD);
    }
  });
});
