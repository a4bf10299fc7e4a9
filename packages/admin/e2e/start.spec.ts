import { expect, test } from './fixtures.js';

test('answers that it is alive and ready', async ({ request }) => {
  for (const path of ['/healthz', '/readyz']) expect((await request.get(path)).status(), path).toBe(200);
});

test('leads from the root to the sign-in page, which is accessible', async ({ page, expectAccessible, keepPicture }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/admin/);
  await expect(page.locator('input[type=password]')).toBeVisible();
  await keepPicture('sign-in');
  await expectAccessible();
});

test('knows every demo account', async ({ signIn, graphql }) => {
  for (const account of ['admin', 'manager', 'supervisor', 'agent', 'agent2', 'technician', 'integrator'] as const) {
    await signIn(account);
    const { viewer } = await graphql<{ viewer: { person: { name: string } } | null }>('{ viewer { person { name } } }');
    expect(viewer?.person.name, account).toBeTruthy();
  }
});
