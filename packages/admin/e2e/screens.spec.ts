import type { BrowserContextOptions } from '@playwright/test';
import { untilStill } from './desk.js';
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
    { name: 'customers-word', path: `/desk/tickets/${id}?dialog=confirm`, ready: '[role=dialog]' },
    { name: 'print', path: `/desk/tickets/${id}/print`, ready: 'article table' },
    { name: 'first-inquiry', path: `/desk/tickets/${id}/first-inquiry`, ready: 'article table' },
    { name: 'first-responsibility', path: '/desk/first-responsibility', ready: '[role=grid]' },
    { name: 'registration', path: '/desk/new', ready: 'form' },
    { name: 'promises', path: '/desk/promises?whose=all', ready: '[role=grid] [data-key]' },
    { name: 'escalations', path: '/desk/escalations?which=all', ready: '[role=grid]' },
    { name: 'records', path: '/desk/records', ready: '[role=grid]' },
    { name: 'customer-records', path: `/desk/customers/${customer.id}?tab=records`, ready: 'h1' },
    { name: 'customer-twins', path: '/desk/customers/twins', ready: '[role=grid]' },
    { name: 'customer-merge', path: `/desk/customers/merge?kept=${customer.id}`, ready: 'h1' },
    { name: 'customers', path: '/desk/customers', ready: '[role=grid] [data-key]' },
    { name: 'replies', path: '/desk/replies', ready: '[role=grid] [data-key]' },
    { name: 'macros', path: '/desk/macros', ready: '[role=grid] [data-key]' },
    { name: 'macro-dialog', path: '/desk/macros?dialog=new', ready: '[role=dialog] form' },
    { name: 'reply-dialog', path: '/desk/replies?dialog=new', ready: '[role=dialog] form' },
    { name: 'customer', path: `/desk/customers/${customer.id}`, ready: 'h1' },
    { name: 'departments', path: '/organization', ready: '[role=treegrid] [data-key]' },
    { name: 'calendars', path: '/organization/calendars?calendar=office', ready: '[data-paint]' },
    { name: 'record-kinds', path: '/organization/record-kinds', ready: 'li[data-code]' },
    { name: 'file-points', path: '/organization/file-points', ready: '[role=grid] [data-key]' },
    { name: 'people', path: '/organization/people', ready: '[role=grid] [data-key]' },
    { name: 'roles', path: '/organization/roles', ready: 'table' },
    { name: 'insight', path: '/insight', ready: 'article h3' },
    { name: 'sessions', path: '/account/sessions', ready: '[role=grid] [data-key]' },
    { name: 'palette', path: '/desk', ready: '[role=listbox]', open: (shown) => shown.keyboard.press('Control+k') },
    { name: 'shortcuts', path: '/desk', ready: 'dialog', open: (shown) => shown.keyboard.press('?') },
  ];
}

interface OrganisationIds {
  readonly departments: { readonly nodes: readonly { readonly id: string }[] };
  readonly people: { readonly nodes: readonly { readonly id: string }[] };
  readonly roles: { readonly nodes: readonly { readonly id: string }[] };
}

/** What only an administrator opens, and what everybody has about themselves. */
async function backOffice(page: Page): Promise<readonly Screen[]> {
  const found = await ask<OrganisationIds>(
    page.request,
    '{ departments(first: 1) { nodes { id } } people(first: 1) { nodes { id } } roles(first: 1) { nodes { id } } }',
  );
  const [department, person, role] = [found.departments, found.people, found.roles].map(({ nodes }) => nodes[0]?.id ?? '');
  const table = '[role=grid] [data-key]';
  return [
    { name: 'department-dialog', path: `/organization?department=${department}&dialog=update`, ready: '[role=dialog] form' },
    { name: 'department-import', path: '/organization?dialog=import', ready: '[role=dialog] input[type=file]' },
    { name: 'changes', path: '/organization/changes', ready: table },
    { name: 'person', path: `/organization/people?record=${person}`, ready: '[role=dialog] h2' },
    { name: 'person-dialog', path: '/organization/people?dialog=create', ready: '[role=dialog] form' },
    { name: 'positions', path: '/organization/positions', ready: 'h3' },
    { name: 'daily-check', path: '/organization/daily', ready: table },
    { name: 'ticket-gaps', path: '/desk/gaps', ready: 'main [role=grid]' },
    { name: 'ticket-types', path: '/processes', ready: 'li[data-code]' },
    { name: 'words', path: '/organization/words', ready: 'li[data-code]' },
    { name: 'categories', path: '/processes/categories', ready: 'li[data-code]' },
    { name: 'service-levels', path: '/processes/service-levels', ready: 'li[data-code]' },
    { name: 'queues', path: '/desk/queues', ready: 'section[aria-label]' },
    { name: 'routing', path: '/processes/routing', ready: 'li[data-code]' },
    { name: 'automation', path: '/processes/automation', ready: 'h1' },
    { name: 'priorities', path: '/processes/priorities', ready: 'h1' },
    { name: 'workflows', path: '/processes/workflows', ready: 'main ul li' },
    { name: 'workflow', path: '/processes/workflows/complaint', ready: '.react-flow__node' },
    { name: 'role', path: `/organization/roles/${role}`, ready: 'table' },
    { name: 'explain', path: `/organization/explain?person=${person}&permission=ticket:close`, ready: 'h2' },
    { name: 'seats', path: '/organization/seats', ready: 'h1' },
    { name: 'documents', path: '/organization/documents?dialog=create', ready: '[role=dialog] form' },
    { name: 'retention', path: '/system/retention', ready: 'h1' },
    { name: 'providers', path: '/system/identity-providers?dialog=new', ready: '[role=dialog] form' },
    { name: 'setting-history', path: '/system/settings?history=open', ready: '[role=dialog]' },
    { name: 'setup', path: '/system/setup', ready: 'ol li' },
    { name: 'settings', path: '/system/settings', ready: 'form input' },
    { name: 'playbook', path: '/system/playbooks?playbook=baseline', ready: 'table' },
    { name: 'monitor', path: '/system/monitor', ready: 'table' },
    { name: 'dead-letters', path: '/system/dead-letters', ready: '[role=grid]' },
    { name: 'notification-default', path: '/system/notifications?dialog=new', ready: '[role=dialog] form' },
    { name: 'mail', path: '/system/mail?dialog=server', ready: '[role=dialog] form' },
    { name: 'announcement', path: '/system/announcements?dialog=new', ready: '[role=dialog] form' },
    { name: 'audit', path: '/system/audit', ready: table },
    { name: 'access-log', path: '/system/access-log', ready: '[role=grid]' },
    { name: 'profile', path: '/account/profile', ready: 'form' },
    { name: 'notifications', path: '/account/notifications', ready: '[role=grid]' },
    { name: 'search', path: '/search?q=服务', ready: '[role=grid] tbody tr' },
    { name: 'notification-ways', path: '/account/notifications?dialog=ways', ready: '[role=dialog] form' },
    { name: 'security', path: '/account/security', ready: 'h2' },
    { name: 'sign-ins', path: '/account/sign-ins', ready: table },
    { name: 'token', path: '/account/tokens?dialog=create', ready: '[role=dialog] form' },
  ];
}

/** What is not meant to be seen all at once scrolls inside the page, never the page itself. */
async function expectNothingBeyondTheEdge(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(beyond, 'pixels beyond the edge').toBe(0);
}

test.slow();

async function expectEveryScreen(page: Page, list: readonly Screen[], look: (screen: Screen) => Promise<void>): Promise<void> {
  for (const screen of list) {
    await test.step(screen.name, async () => {
      await page.goto(`/admin${screen.path}`);
      await expect(page.locator('h1').first()).toBeAttached();
      await screen.open?.(page);
      await expect(page.locator(screen.ready).first()).toBeVisible();
      await untilStill(page);
      await expectNothingBeyondTheEdge(page);
      await look(screen);
    });
  }
}

for (const [look, options] of Object.entries(LOOKS)) {
  test(`every screen is accessible: ${look}`, async ({ openAs, expectAccessible, keepPicture }) => {
    const page = await openAs('manager', 'about:blank', options);
    await expectEveryScreen(page, await screens(page), async ({ name }) => {
      await keepPicture(`${look.replaceAll(' ', '-')}-${name}`, page);
      await expectAccessible(page);
    });
  });
}

/** Less often used, so once in each size, each look and each language that the journeys do not speak. */
const BACK_OFFICE_LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  'wide dark zh-TW': { locale: 'zh-TW', colorScheme: 'dark' },
  'phone light en': { locale: 'en-US', viewport: { width: 390, height: 844 }, hasTouch: true },
};

for (const [look, options] of Object.entries(BACK_OFFICE_LOOKS)) {
  test(`every screen of the back office is accessible: ${look}`, async ({ openAs, expectAccessible, keepPicture }) => {
    const page = await openAs('admin', 'about:blank', options);
    await expectEveryScreen(page, await backOffice(page), async ({ name }) => {
      await keepPicture(`${look.replaceAll(' ', '-')}-${name}`, page);
      await expectAccessible(page);
    });
  });
}
