import { expect, type Locator, type Page } from './fixtures.js';
import { type Say, sayingIn } from './said.js';

// What several journeys do at the desk, in the words of the zh-CN panel.

/** Takes an option of a select by its text; the list narrows to what is typed. */
export async function choose(page: Page, label: string | RegExp, option: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label });
  await field.click();
  await field.fill(option);
  await openList(page).getByTitle(option, { exact: true }).click();
  await expect(openList(page)).toHaveCount(0);
}

/** The list of the select that is open. */
export function openList(page: Page): Locator {
  return page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
}

/** The head of the ticket page: subject, number, state, verbs. */
export function ticketHead(page: Page): Locator {
  return page.locator('main header').filter({ has: page.getByRole('heading', { level: 1 }) });
}

export async function expectTicket(page: Page, subject: string, state: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible();
  await expect(ticketHead(page)).toContainText(state);
}

/** Opens one of the standing views of the inbox, by its name in zh-CN. */
export async function openView(page: Page, words: string, said: Say = sayingIn('zh-CN')): Promise<void> {
  const name = said.words(words);
  await page.goto('/admin/desk');
  await page
    .getByRole('navigation', { name: said.words('工单视图') })
    .getByRole('link', { name })
    .click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** The row of a ticket in the list on screen. */
export function rowOf(page: Page, text: string): Locator {
  return page.getByRole('grid').getByRole('row').filter({ hasText: text });
}

/** Opens a ticket of the list, as a double click or Enter does. */
export async function openRow(page: Page, text: string): Promise<void> {
  await rowOf(page, text).dblclick();
  await expect(page).toHaveURL(/\/desk\/tickets\//);
}

/** A dialog takes keys once it has the focus, a moment after it shows. */
export async function untilItTakesKeys(dialog: Locator): Promise<void> {
  const hasFocus = (element: Element) => (element.closest('.ant-modal-wrap') ?? element).contains(document.activeElement);
  await expect.poll(() => dialog.evaluate(hasFocus)).toBe(true);
}

/** Confirms a verb's dialog with its button. */
export async function confirmDialog(page: Page, title: string | RegExp, button: string | RegExp): Promise<void> {
  const dialog = page.getByRole('dialog', { name: title });
  // By what stands on it: the cross in the corner may bear the same name.
  await dialog.getByRole('button').filter({ hasText: button }).click();
  await expect(dialog).toBeHidden();
}

/** Dialogs fly in: half-way there a text has not the contrast it will have. What turns for ever is not waited for. */
export async function untilStill(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const moving = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    return moving.every(({ playState }) => playState !== 'running');
  });
}
