import { expectTicket, openList, untilStill } from './desk.js';
import { expect, type Page, test } from './fixtures.js';
import { givenCustomer, unlike } from './given.js';
import { type Say, SHOWN } from './said.js';

/** Two hands on the keys, and how often they press something that is not text. */
class Keys {
  presses = 0;
  constructor(
    private readonly page: Page,
    private readonly said: Say,
  ) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.presses += 1;
      await this.page.keyboard.press(key);
    }
  }

  /** Text, as an input method would give it. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  /** Narrows the focused select to one option and takes it. */
  async pick(option: string): Promise<void> {
    await this.type(option);
    await expect(openList(this.page).getByTitle(option, { exact: true })).toBeVisible();
    await this.press('Enter');
    await expect(openList(this.page)).toHaveCount(0);
  }

  /** Opens a ticket by its number from wherever the focus is. */
  async find(number: string): Promise<void> {
    await this.press('Control+k');
    await expect(this.page.getByRole('combobox', { name: this.said.words('搜索与命令') })).toBeFocused();
    await this.type(number);
    await expect(this.page.getByRole('option', { selected: true })).toContainText(number);
    await this.press('Enter');
  }
}

/** Beside the texts themselves: open, take the customer, take the type, three steps forward, save; one to spare. */
const PRESSES_OF_REGISTRATION = 8;

test.slow();

for (const { title, said, browser } of SHOWN) {
  const { words: say, name } = said;

  test(`the journey needs no mouse, and registration few keys (${title})`, async ({ openAs }) => {
    const agent = await openAs('agent', '/admin/desk', browser);
    const supervisor = await openAs('supervisor', '/admin/desk', browser);
    const customer = await givenCustomer(agent.request, '慕容海棠');
    const subject = unlike('投诉：配件等了三周没有消息');
    const hands = { agent: new Keys(agent, said), supervisor: new Keys(supervisor, said) };
    let number = '';

    await test.step('registration', async () => {
      const { agent: keys } = hands;
      await expect(agent.getByRole('grid')).toBeVisible();
      await keys.press('c');
      await expect(agent.getByLabel(say('来电号码'))).toBeFocused();
      await keys.type(customer.phone);
      await expect(agent.getByRole('option', { name: customer.name })).toBeVisible();
      await keys.press('Enter');
      await expect(agent.getByText(say(`本次登记在“${customer.name}”名下。`))).toBeVisible();
      await expect(agent.getByRole('combobox', { name: say('类型') })).toBeFocused();
      await keys.pick(name('投诉'));
      await keys.press('Tab', 'Tab');
      await keys.type(subject);
      await keys.press('Tab');
      await keys.type('报修时说一周到货，三周过去没有人联系我。');
      await keys.press('Control+Enter');
      await expectTicket(agent, subject, name('已登记'));
      expect(keys.presses).toBeLessThanOrEqual(PRESSES_OF_REGISTRATION);
      number =
        (await agent
          .getByText(/^\d{6}-\d{4}$/)
          .first()
          .textContent()) ?? '';
    });

    await test.step('transfer', async () => {
      const { agent: keys } = hands;
      await keys.press('t');
      await expect(agent.getByRole('combobox', { name: say('转到部门') })).toBeFocused();
      await untilStill(agent);
      await keys.pick(name('投诉处理团队'));
      await expect(agent.getByRole('combobox', { name: say('指定办理人') })).toBeEnabled();
      await keys.press('Tab', 'Tab');
      await expect(agent.getByLabel(say('转派原因'))).toBeFocused();
      await keys.type('请投诉组跟进配件。');
      await keys.press('Control+Enter');
      await expect(agent.getByText(say('陈思敏转派：热线受理组 → 投诉处理团队'))).toBeVisible();
    });

    await test.step('accepting and solving', async () => {
      const { supervisor: keys } = hands;
      await keys.find(number);
      await expectTicket(supervisor, subject, name('已登记'));
      await keys.press('a');
      await expect(supervisor.getByText(say('周建华接单'))).toBeVisible();
      await keys.press('e');
      const dialog = supervisor.getByRole('dialog', { name: say('解决工单') });
      await expect(dialog.getByLabel(say('原因'))).toBeFocused();
      // While it still flies in, the dialog takes the focus back to where it was.
      await untilStill(supervisor);
      await keys.type('配件到货后系统没有提醒派工。');
      await keys.press('Tab');
      await expect(dialog.getByLabel(say('处理措施'))).toBeFocused();
      await keys.type('今天下午专车送件上门，赠延保一年。');
      await keys.press('Control+Enter');
      await expectTicket(supervisor, subject, name('已解决'));
    });

    await test.step('telling the customer and closing', async () => {
      const { agent: keys } = hands;
      await expectTicket(agent, subject, name('已解决'));
      await keys.press('r');
      await expect(agent.getByRole('textbox', { name: say('回复客户') })).toBeFocused();
      await keys.type('您好，配件今天下午送到并安装，另赠延保一年。');
      await keys.press('Control+Enter');
      await expectTicket(agent, subject, name('已反馈'));
      await keys.press('Escape');
      await keys.press('d');
      await expect(agent.getByRole('dialog', { name: say('关闭工单') })).toBeVisible();
      await untilStill(agent);
      await keys.press('Enter');
      await expectTicket(agent, subject, name('已关闭'));
    });
  });
}
