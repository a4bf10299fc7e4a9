import { choose, confirmDialog, expectTicket, openList, openRow, openView, rowOf, ticketHead } from './desk.js';
import { expect, type Page, test } from './fixtures.js';
import { givenCustomer, unlike } from './given.js';
import { type Say, SHOWN } from './said.js';

/** Today's figure of a tile on the board. */
async function figureOf(manager: Page, name: string): Promise<number> {
  const tile = manager.getByRole('article').filter({ has: manager.getByRole('heading', { name }) });
  await expect(tile).toContainText(/n = \d/);
  const text = (await tile.textContent()) ?? '';
  return Number(/n = ([\d,]+)/.exec(text)?.[1]?.replaceAll(',', ''));
}

async function openBoard(manager: Page, { words: say }: Say): Promise<void> {
  await manager.goto('/admin/insight');
  await manager.getByText(say('今天'), { exact: true }).click();
  await expect(manager).toHaveURL(/period=today/);
}

// Four people, some ten pages each: longer than the bound for one short journey.
test.slow();

for (const { title, said, browser } of SHOWN) {
  const { words: say, name } = said;

  test(`a complaint goes from the first call to its end through three people, and a fourth sees it in the figures (${title})`, async ({
    openAs,
    expectAccessible,
  }) => {
    const agent = await openAs('agent', '/admin/desk/new', browser);
    const supervisor = await openAs('supervisor', '/admin/', browser);
    const manager = await openAs('manager', '/admin/', browser);
    const customer = await givenCustomer(agent.request, '上官映雪');
    const subject = unlike('投诉：师傅两次爽约');
    let created = 0;
    let solved = 0;

    await test.step('the manager reads today’s figures', async () => {
      await openBoard(manager, said);
      created = await figureOf(manager, name('新建工单'));
      solved = await figureOf(manager, name('解决工单'));
    });

    await test.step('the agent takes the call down; the number is known', async () => {
      await agent.getByLabel(say('来电号码')).fill(customer.phone);
      const known = agent.getByRole('listbox', { name: say('这个号码的客户') });
      await expect(known.getByRole('option')).toContainText(customer.name);
      await known.getByRole('option').click();
      await agent.getByRole('combobox', { name: say('类型') }).click();
      await expect(openList(agent)).toBeVisible();
      await expectAccessible(agent);
      await choose(agent, say('类型'), name('投诉'));
      await agent.getByLabel(say('主题')).fill(subject);
      await agent.getByLabel(say('客户描述')).fill('约了两次都没来，打电话说改天，要求当天给说法。');
      await agent.getByRole('button', { name: say('保存并打开') }).click();
      await expectTicket(agent, subject, name('已登记'));
      await expect(ticketHead(agent)).toContainText('陈思敏');
      await expectAccessible(agent);
    });

    await test.step('and passes it to the complaint team', async () => {
      await ticketHead(agent)
        .getByRole('button', { name: say('转派') })
        .click();
      await choose(agent, say('转到部门'), name('投诉处理团队'));
      await agent.getByLabel(say('转派原因')).fill('客户要求当天答复，请投诉组接手。');
      await expectAccessible(agent);
      await confirmDialog(agent, say('转派工单'), say('转派'));
      await expect(agent.getByText(say('陈思敏转派：热线受理组 → 投诉处理团队'))).toBeVisible();
    });

    await test.step('the complaint team takes it on and works through its own steps', async () => {
      await openView(supervisor, '未分配', said);
      await openRow(supervisor, subject);
      await ticketHead(supervisor)
        .getByRole('button', { name: say('接单') })
        .click();
      await expect(supervisor.getByText(say('周建华接单'))).toBeVisible();
      await supervisor.getByText(say('内部备注'), { exact: true }).click();
      await supervisor.getByRole('textbox', { name: say('内部备注') }).fill('核对派工记录：两次都没有改约。');
      await supervisor.getByRole('button', { name: say('添加备注') }).click();
      await expect(supervisor.getByRole('article').filter({ hasText: '核对派工记录' })).toContainText(say('客户不可见'));
      for (const [step, state] of [
        [name('完成分析'), name('已分析')],
        [name('确定方案'), name('方案已定')],
        [name('开始实施'), name('方案实施中')],
      ] as const) {
        await ticketHead(supervisor)
          .getByRole('button', { name: say('改变状态') })
          .click();
        await supervisor.getByRole('menuitem', { name: step }).click();
        await confirmDialog(supervisor, step, step);
        await expectTicket(supervisor, subject, state);
      }
    });

    await test.step('and solves it with cause and measure', async () => {
      await ticketHead(supervisor)
        .getByRole('button', { name: say('解决') })
        .click();
      const dialog = supervisor.getByRole('dialog', { name: say('解决工单') });
      await dialog.getByLabel(say('原因')).fill('派工单缺货改期未通知客户。');
      await dialog.getByLabel(say('处理措施')).fill('致歉，当晚六点专人上门，免收本次检测费。');
      await expectAccessible(supervisor);
      await confirmDialog(supervisor, say('解决工单'), say('解决'));
      await expectTicket(supervisor, subject, name('已解决'));
      await expectAccessible(supervisor);
    });

    await test.step('the first receiver still answers for it: tells the customer, then closes it (TKT-22, TKT-34)', async () => {
      await openView(agent, '待告知', said);
      await expect(rowOf(agent, subject)).toBeVisible();
      await expectAccessible(agent);
      await openRow(agent, subject);
      await expect(ticketHead(agent).getByRole('button', { name: say('关闭') })).toHaveAttribute('aria-disabled', 'true');
      await agent.getByRole('textbox', { name: say('回复客户') }).fill('您好，已安排今晚六点上门，检测费免收，再次向您致歉。');
      await expect(agent.getByRole('checkbox', { name: say('这是处理结果的告知') })).toBeChecked();
      await agent.getByRole('button', { name: say('发送') }).click();
      await expectTicket(agent, subject, name('已反馈'));
      await ticketHead(agent)
        .getByRole('button', { name: say('关闭') })
        .click();
      await confirmDialog(agent, say('关闭工单'), say('关闭'));
      await expectTicket(agent, subject, name('已关闭'));
      await openView(agent, '待告知', said);
      await expect(rowOf(agent, subject)).toHaveCount(0);
    });

    await test.step('the manager finds it in the figures and goes from the number to the ticket', async () => {
      await expect(async () => {
        await openBoard(manager, said);
        expect(await figureOf(manager, name('新建工单'))).toBe(created + 1);
        expect(await figureOf(manager, name('解决工单'))).toBe(solved + 1);
      }).toPass();
      await expectAccessible(manager);
      await manager.getByRole('link', { name: name('解决工单') }).click();
      const row = manager
        .getByRole('region', { name: say('工单列表') })
        .getByRole('row')
        .filter({ hasText: subject });
      await row.getByRole('link').click();
      await expectTicket(manager, subject, name('已关闭'));
      await expect(manager.getByText(say('陈思敏关闭了工单'))).toBeVisible();
    });
  });
}
