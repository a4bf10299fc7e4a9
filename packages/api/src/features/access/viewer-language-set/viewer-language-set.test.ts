import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

const SET =
  'mutation ($language: Language!) { viewerLanguageSet(input: { language: $language }) { viewer { language } userErrors { code } } }';
const REFUSED = 'mutation { sessionRevoke(input: { sessionId: "x" }) { userErrors { message } } }';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['agent', 'manager'] });
});
afterAll(() => app.close());

async function messageFor(account: string, acceptLanguage: string): Promise<string> {
  const { data } = await app.as(account).run(REFUSED, {}, { headers: { 'accept-language': acceptLanguage } });
  return data.sessionRevoke.userErrors[0].message;
}

describe('viewerLanguageSet', () => {
  it.each([
    ['en-GB,en;q=0.9', 'It does not exist, or you may not see it.'],
    ['fr,zh-HK;q=0.8,en;q=0.5', '不存在'],
    ['de', '不存在'],
  ])('leaves it to the browser until it is chosen: %s', async (header, beginning) => {
    expect(await messageFor('manager', header)).toContain(beginning);
  });

  it('speaks the chosen language at once, on every device, whatever the browser says', async () => {
    const elsewhere = await app.signIn('agent');
    const { data } = await app.as('agent').run(SET, { language: 'EN' });
    expect(data.viewerLanguageSet).toEqual({ viewer: { language: 'EN' }, userErrors: [] });
    expect((await elsewhere.run('{ viewer { language } }')).data.viewer.language).toBe('EN');
    expect(await messageFor('agent', 'zh-CN')).toBe('It does not exist, or you may not see it.');
  });

  it('records a change once, and no change not at all', async () => {
    await app.as('manager').run(SET, { language: 'ZH_TW' });
    await app.as('manager').run(SET, { language: 'ZH_TW' });
    const rows = await app.db.read.rows(
      "select seq from event where type = 'person.language_changed' and actor_id in (select id from person where account = 'manager')",
    );
    expect(rows).toEqual([[2]]);
  });

  it('knows no other language', async () => {
    const { errors } = await app.as('agent').run(SET, { language: 'FR' });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
