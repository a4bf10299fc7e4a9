import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type APIRequestContext, type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { type Account, ask, startSession } from './graphql.js';

export { expect, type Locator, type Page } from '@playwright/test';
export type { Account } from './graphql.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Fixtures {
  /** Signs in without the form; the next page the test opens belongs to this person. */
  signIn(account: Account): Promise<void>;
  /** Somebody at a browser of their own, signed in, on a page of the panel. Its console is watched like the test's own. */
  openAs(account: Account, path?: string, options?: BrowserContextOptions): Promise<Page>;
  /** Sends one GraphQL operation as whoever is signed in, and answers its data. */
  graphql<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Fails on serious or critical accessibility findings of the page as it stands. */
  expectAccessible(page?: Page): Promise<void>;
  /** Keeps a picture of the page under test-results/screens, to be looked at. */
  keepPicture(name: string, page?: Page): Promise<void>;
  /** Says that this journey provokes such messages; every other console error fails it. */
  expectConsoleError(pattern: RegExp): void;
  consoleErrors: ConsoleErrors;
}

interface ConsoleErrors {
  readonly patterns: RegExp[];
  watch(context: BrowserContext): void;
}

/** A part that is still fading in or out is measured with colours that nobody gets to read. */
async function animationsEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime));
    await Promise.allSettled(ending.map((animation) => animation.finished));
  });
}

async function seriousFindings(page: Page): Promise<string[]> {
  await animationsEnd(page);
  // Evaluated, not added as a script tag: the page's content security policy forbids foreign scripts, and rightly so.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    return serious.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  });
}

async function startSessionIn(request: APIRequestContext, account: Account): Promise<void> {
  expect(await startSession(request, account), `signing in as ${account}`).toEqual([]);
}

export const test = base.extend<Fixtures>({
  // Every journey fails on a console error or an uncaught exception that it did not announce.
  consoleErrors: [
    async ({ context }, use) => {
      const messages: string[] = [];
      const patterns: RegExp[] = [];
      const watch = (watched: BrowserContext): void => {
        watched.on('console', (message) => {
          if (message.type() === 'error') messages.push(`${message.text()} (${message.location().url})`);
        });
        watched.on('weberror', (error) => messages.push(`uncaught: ${error.error().stack ?? error.error().message}`));
      };
      watch(context);
      await use({ patterns, watch });
      const unexpected = messages.filter((message) => !patterns.some((pattern) => pattern.test(message)));
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
    await use((query, variables) => ask(page.request, query, variables));
  },
  signIn: async ({ page }, use) => {
    await use((account) => startSessionIn(page.request, account));
  },
  openAs: async ({ browser, consoleErrors }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (account, path = '/admin/', options = {}) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      consoleErrors.watch(context);
      await startSessionIn(context.request, account);
      const page = await context.newPage();
      await page.goto(path);
      return page;
    });
    for (const context of contexts) await context.close();
  },
  expectAccessible: async ({ page }, use) => {
    await use(async (shown = page) => expect.soft(await seriousFindings(shown), 'serious accessibility findings').toEqual([]));
  },
  keepPicture: async ({ page }, use) => {
    await use(async (name, shown = page) => {
      await shown.screenshot({ path: `test-results/screens/${name}.png`, animations: 'disabled' });
    });
  },
});
