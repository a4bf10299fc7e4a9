import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type APIResponse, test as base, expect, type Page } from '@playwright/test';

export { expect, type Page };

export type Account = 'admin' | 'manager' | 'supervisor' | 'agent' | 'agent2' | 'technician' | 'integrator';

const PASSWORD = 'shouwen-demo';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Fixtures {
  /** Signs in without the form; the next page the test opens belongs to this person. */
  signIn(account: Account): Promise<void>;
  /** Sends one GraphQL operation as whoever is signed in, and answers its data. */
  graphql<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Fails on serious or critical accessibility findings of the page as it stands. */
  expectAccessible(): Promise<void>;
  /** Keeps a picture of the page under test-results/screens, to be looked at. */
  keepPicture(name: string): Promise<void>;
  /** Says that this journey provokes such messages; every other console error fails it. */
  expectConsoleError(pattern: RegExp): void;
  consoleErrors: { patterns: RegExp[] };
}

interface GraphQLAnswer<Data> {
  data?: Data;
  errors?: { message: string }[];
}

async function dataOf<Data>(response: APIResponse): Promise<Data> {
  const { data, errors }: GraphQLAnswer<Data> = await response.json();
  if (!data || errors) throw new Error(`GraphQL answered ${JSON.stringify(errors)}`);
  return data;
}

async function seriousFindings(page: Page): Promise<string[]> {
  // Evaluated, not added as a script tag: the page's content security policy forbids foreign scripts, and rightly so.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    return serious.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  });
}

export const test = base.extend<Fixtures>({
  // Every journey fails on a console error or an uncaught exception that it did not announce.
  consoleErrors: [
    async ({ context }, use) => {
      const messages: string[] = [];
      const expected = { patterns: [] as RegExp[] };
      context.on('console', (message) => {
        if (message.type() === 'error') messages.push(`${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => messages.push(`uncaught: ${error.error().stack ?? error.error().message}`));
      await use(expected);
      const unexpected = messages.filter((message) => !expected.patterns.some((pattern) => pattern.test(message)));
      expect(unexpected, 'console errors').toEqual([]);
    },
    { auto: true },
  ],
  expectConsoleError: async ({ consoleErrors }, use) => {
    await use((pattern) => {
      consoleErrors.patterns.push(pattern);
    });
  },
  graphql: async ({ page }, use) => {
    await use(async (query, variables) => dataOf(await page.request.post('/graphql', { data: { query, variables } })));
  },
  signIn: async ({ graphql }, use) => {
    await use(async (account) => {
      const document = 'mutation ($input: SessionStartInput!) { sessionStart(input: $input) { userErrors { code } } }';
      const { sessionStart } = await graphql<{ sessionStart: { userErrors: { code: string }[] } }>(document, {
        input: { account, password: PASSWORD },
      });
      expect(sessionStart.userErrors, `signing in as ${account}`).toEqual([]);
    });
  },
  expectAccessible: async ({ page }, use) => {
    await use(async () => expect(await seriousFindings(page), 'serious accessibility findings').toEqual([]));
  },
  keepPicture: async ({ page }, use) => {
    await use(async (name) => {
      await page.screenshot({ path: `test-results/screens/${name}.png`, animations: 'disabled' });
    });
  },
});
