import { expect, type Page, test } from './fixtures.js';

const KILOBYTE = 1000;
/** What may travel before the sign-in form can be used, and before the desk can (issue: bar). Brotli, JavaScript only. */
const BUDGET = { signIn: 150 * KILOBYTE, desk: 500 * KILOBYTE };

interface Script {
  readonly url: string;
  readonly bytes: number;
}

/** Scripts asked for before `until` (milliseconds of the page's clock), as they came over the wire. */
function scriptsBefore(page: Page, until: number): Promise<Script[]> {
  return page.evaluate((end) => {
    const entries = performance.getEntriesByType('resource').filter((entry) => entry instanceof PerformanceResourceTiming);
    const scripts = entries.filter(({ name, startTime }) => startTime < end && /\.js(\?|$)/.test(name));
    return scripts.map(({ name, encodedBodySize }) => ({ url: new URL(name).pathname, bytes: encodedBodySize }));
  }, until);
}

function expectWithin(scripts: readonly Script[], budget: number): void {
  const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  const list = scripts.map(({ url, bytes }) => `${bytes} ${url}`).join('\n');
  expect(total, `scripts over the wire:\n${list}`).toBeLessThanOrEqual(budget);
  expect(total, 'something was measured').toBeGreaterThan(KILOBYTE);
}

test('needs at most 150 kB of JavaScript before the sign-in form can be used', async ({ page }) => {
  // Notes the moment at which the form is there, so that what the page fetches ahead afterwards is not counted.
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('input[type=password]')) return;
      performance.mark('usable');
      observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto('/admin/');
  await expect(page.locator('input[type=password]')).toBeVisible();
  const usableAt = await page.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime ?? 0);
  expectWithin(await scriptsBefore(page, usableAt), BUDGET.signIn);
});

test('needs at most 500 kB of JavaScript for the shell and the desk together', async ({ page, signIn }) => {
  await signIn('agent');
  await page.goto('/admin/desk');
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expectWithin(await scriptsBefore(page, Number.MAX_SAFE_INTEGER), BUDGET.desk);
});
