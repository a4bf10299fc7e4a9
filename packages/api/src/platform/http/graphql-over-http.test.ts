import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['agent'] });
});
afterAll(() => app.close());

/** Signed in, because some audits ask for `__type`, which anonymous callers may not. */
function fetchFn(url: string, init: RequestInit = {}): Promise<Response> {
  return fetch(url, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), ...app.as('agent').headers } });
}

describe('GraphQL over HTTP', () => {
  for (const audit of serverAudits({ url: () => `${app.address}/graphql`, fetchFn })) {
    const isPromised = /^(MUST|SHOULD)/.test(audit.name);
    it(`${audit.id} ${audit.name}${isPromised ? '' : ' (optional)'}`, async () => {
      const result = await audit.fn();
      const said = result.status === 'ok' ? 'ok' : result.reason;
      expect(isPromised ? said : 'ok').toBe('ok');
    });
  }
});
