import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from './fixtures.js';

const EXAMPLE = fileURLToPath(new URL('../../../docs/examples/hello-remote/remote.js', import.meta.url));
const ROW = { name: 'hello', entry: '/remotes/hello/remote.js', contract: '1' };

/** The data folder of the installation that runs, where its administrator registers remotes. */
function dataDir(): string {
  const folder = process.env.E2E_DATA_DIR;
  if (!folder) throw new Error('playwright.config.ts sets E2E_DATA_DIR');
  return folder;
}

async function openFromRail(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true }).click();
}

test('a remote that is down shows a card in its place; everything else works, and so does trying again', async ({
  openAs,
  expectConsoleError,
  expectAccessible,
}) => {
  // The browser itself reports what it could not fetch.
  expectConsoleError(/Failed to load resource.*404.*\/remotes\/insight\//);
  const manager = await openAs('manager', 'about:blank');
  await manager.route('**/remotes/insight/**', (route) => route.fulfill({ status: 404 }));
  await manager.goto('/admin/insight');
  const card = manager.getByRole('alert');
  await expect(card).toContainText('“insight”暂时不可用');
  await expectAccessible(manager);

  await openFromRail(manager, '工作台');
  await expect(manager.getByRole('grid')).toBeVisible();
  await openFromRail(manager, '组织');
  await expect(manager.getByRole('treegrid')).toBeVisible();

  await openFromRail(manager, 'insight');
  const stillDown = manager.waitForResponse('**/remotes/insight/**');
  await card.getByRole('button', { name: '重试' }).click();
  expect((await stillDown).status()).toBe(404);
  await expect(card.locator('.ant-btn-loading')).toHaveCount(0);
  await manager.unroute('**/remotes/insight/**');
  await card.getByRole('button', { name: '重试' }).click();
  await expect(manager.getByRole('heading', { level: 1, name: '服务指标' })).toBeVisible();
  await openFromRail(manager, '洞察');
  await expect(manager.getByRole('article').first()).toBeVisible();
});

test.describe('a remote of somebody else', () => {
  test.beforeEach(async () => {
    const folder = join(dataDir(), 'remotes', 'hello');
    await mkdir(folder, { recursive: true });
    await cp(EXAMPLE, join(folder, 'remote.js'));
    await writeFile(join(dataDir(), 'remotes.json'), JSON.stringify([ROW]));
  });
  test.afterEach(async () => {
    await rm(join(dataDir(), 'remotes.json'), { force: true });
    await rm(join(dataDir(), 'remotes', 'hello'), { recursive: true, force: true });
  });

  test('joins and leaves the panel while it runs, by a row in a file (SYS-02)', async ({ openAs, expectAccessible }) => {
    const agent = await openAs('agent');
    await openFromRail(agent, '你好');
    await expect(agent.getByRole('heading', { level: 1, name: '你好，陈思敏' })).toBeVisible();
    await expect(agent.getByRole('grid', { name: '你好' }).getByRole('row').nth(1)).toBeVisible();
    await expectAccessible(agent);
    await rm(join(dataDir(), 'remotes.json'));
    await agent.reload();
    await expect(agent.getByText('没有这个页面')).toBeVisible();
    const rail = agent.getByRole('navigation', { name: '主导航' });
    await expect(rail.getByRole('link', { name: '工作台' })).toBeVisible();
    await expect(rail.getByRole('link', { name: '你好' })).toHaveCount(0);
  });
});

/** Clicks a place of the rail at the very moment at which another one, the last, appears there. */
function clickWhenComplete([place, last]: readonly [string, string]): void {
  new MutationObserver((_, observer) => {
    const links = [...document.querySelectorAll<HTMLElement>('nav a')];
    const [wanted, other] = [place, last].map((text) => links.find(({ textContent }) => textContent === text));
    if (!wanted || !other) return;
    observer.disconnect();
    wanted.click();
  }).observe(document, { childList: true, subtree: true });
}

test('whoever opens a page while the last remote arrives is not led home', async ({ openAs }) => {
  const manager = await openAs('manager', 'about:blank');
  await manager.addInitScript(clickWhenComplete, ['组织', '洞察'] as const);
  await manager.route('**/remotes/insight/**', async (route) => {
    await expect(manager.getByRole('link', { name: '组织', exact: true })).toBeVisible();
    await route.continue();
  });
  for (let round = 0; round < 3; round += 1) {
    await manager.goto('/admin/');
    await expect(manager.getByRole('treegrid')).toBeVisible();
    await expect(manager).toHaveURL(/\/admin\/organization$/);
  }
});

const SHARED = ['react', 'react-dom/client', 'react-router', '@apollo/client', 'i18next', 'react-i18next', '@shouwen/admin-kit'];

test('shell and remotes share one React, router, GraphQL client, translator and kit', async ({ openAs }) => {
  const manager = await openAs('manager', 'about:blank');
  const scripts = new Map<string, Promise<string>>();
  manager.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.set(new URL(response.url()).pathname, response.text());
  });
  for (const page of ['desk', 'organization', 'insight']) {
    await manager.goto(`/admin/${page}`);
    await expect(manager.getByRole('heading', { level: 1 })).toBeVisible();
  }
  const text = (await manager.locator('script[type=importmap]').textContent()) ?? '';
  const { imports }: { imports: Record<string, string> } = JSON.parse(text);
  const loaded = await manager.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
  for (const name of SHARED)
    expect(
      loaded.filter((path) => path === imports[name]),
      name,
    ).toHaveLength(1);

  const ofRemotes = [...scripts].filter(([path]) => path.startsWith('/remotes/'));
  expect(new Set(ofRemotes.map(([path]) => path.split('/')[2]))).toEqual(
    new Set(['desk', 'organization', 'insight', 'processes', 'system']),
  );
  for (const [path, source] of ofRemotes) {
    const code = await source;
    const bare = [...code.matchAll(/(?:\bfrom|\bimport\(?)\s*["'`](@?[a-z][\w/@.-]*)["'`]/g)].map(([, name]) => name ?? '');
    expect(
      bare.filter((name) => imports[name] === undefined),
      `${path} imports what the map does not offer`,
    ).toEqual([]);
    // What only React itself has inside.
    expect(code, `${path} brings a React of its own`).not.toContain('__CLIENT_INTERNALS');
  }
});
