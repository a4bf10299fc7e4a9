import type { BrowserContextOptions } from '@playwright/test';
import { expect, type Page, test } from './fixtures.js';
import { ask } from './graphql.js';

/** Every look once, every language once, both sizes; with the journeys (wide, light, zh-CN) that is everything beside everything. */
const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  'wide dark en': { locale: 'en-US', colorScheme: 'dark' },
  'wide light zh-TW': { locale: 'zh-TW' },
  'phone light en': { locale: 'en-US', viewport: { width: 390, height: 844 }, hasTouch: true },
  'phone dark zh-CN': { colorScheme: 'dark', viewport: { width: 390, height: 844 }, hasTouch: true },
};

interface Screen {
  readonly name: string;
  readonly path: string;
  /** What is on the screen once it is complete. */
  readonly ready: string;
  readonly open?: (page: Page) => Promise<void>;
}

async function anyTicket(page: Page): Promise<{ readonly id: string; readonly customer: { readonly id: string } }> {
  const query = '{ tickets(first: 1, filter: { stateCategories: [SOLVED] }) { nodes { id customer { id } } } }';
  const { tickets } = await ask<{ tickets: { nodes: { id: string; customer: { id: string } }[] } }>(page.request, query);
  const [ticket] = tickets.nodes;
  if (!ticket) throw new Error('The demo has a ticket that is solved');
  return ticket;
}

async function screens(page: Page): Promise<readonly Screen[]> {
  const { id, customer } = await anyTicket(page);
  return [
    { name: 'inbox', path: '/desk?view=all_open', ready: '[role=grid] [data-key]' },
    { name: 'ticket', path: `/desk/tickets/${id}`, ready: 'h1' },
    { name: 'reopening', path: `/desk/tickets/${id}?dialog=reopen`, ready: '[role=dialog]' },
    { name: 'registration', path: '/desk/new', ready: 'form' },
    { name: 'customers', path: '/desk/customers', ready: '[role=grid] [data-key]' },
    { name: 'customer', path: `/desk/customers/${customer.id}`, ready: 'h1' },
    { name: 'departments', path: '/organization', ready: '[role=treegrid] [data-key]' },
    { name: 'people', path: '/organization/people', ready: '[role=grid] [data-key]' },
    { name: 'roles', path: '/organization/roles', ready: 'table' },
    { name: 'insight', path: '/insight', ready: 'article h3' },
    { name: 'sessions', path: '/account/sessions', ready: '[role=grid] [data-key]' },
    { name: 'palette', path: '/desk', ready: '[role=listbox]', open: (shown) => shown.keyboard.press('Control+k') },
    { name: 'shortcuts', path: '/desk', ready: 'dialog', open: (shown) => shown.keyboard.press('?') },
  ];
}

test.slow();

for (const [look, options] of Object.entries(LOOKS)) {
  test(`every screen is accessible: ${look}`, async ({ openAs, expectAccessible, keepPicture }) => {
    const page = await openAs('manager', 'about:blank', options);
    for (const { name, path, ready, open } of await screens(page)) {
      await test.step(name, async () => {
        await page.goto(`/admin${path}`);
        await expect(page.locator('h1').first()).toBeVisible();
        await open?.(page);
        await expect(page.locator(ready).first()).toBeVisible();
        await keepPicture(`${look.replaceAll(' ', '-')}-${name}`, page);
        await expectAccessible(page);
      });
    }
  });
}
