import { liveEvents, renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { entryOf, HISTORY, MESSAGES, ticketOf, ZHOU } from '../desk.fixture.js';
import { TicketPage } from './TicketPage.js';

const events = liveEvents();

async function open(ticket: unknown = ticketOf('tkt_1'), path = '/desk/tickets/tkt_1') {
  const page = await renderRemote(<TicketPage />, {
    path,
    route: '/desk/tickets/:ticketId',
    messages: MESSAGES,
    resolvers: { ticket: () => ticket, ticketChanged: events.listen },
  });
  return page;
}

test('tells the history in words: hands, reasons, messages and notes', async () => {
  await open();
  const log = await screen.findByRole('log');
  expect(within(log).getByText('林晓雯首问受理，登记工单')).toBeInTheDocument();
  expect(within(log).getByText('大堂那台三匹柜机，开机十来分钟就不凉了。')).toBeInTheDocument();
  expect(within(log).getByText('林晓雯转派：售后服务部 → 技术团队')).toBeInTheDocument();
  expect(within(log).getByText('周启明退回：技术团队 → 售后服务部 · 林晓雯')).toBeInTheDocument();
  expect(within(log).getByText('缺外机铭牌照片')).toBeInTheDocument();
  const note = within(log).getByText('主控板批次性故障，合肥仓有货。').closest('article');
  expect(note).toHaveTextContent('客户不可见');
  expect(
    within(log)
      .getAllByRole('heading')
      .map((day) => day.textContent),
  ).toEqual(['05-08 周五', '05-09 周六']);
});

test('has one h1, names itself for the tab, and tells who was asked first', async () => {
  const { pages } = await open();
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('三匹柜机不制冷，外机异响');
  expect(pages.at(-1)?.title).toBe('260508-0142 三匹柜机不制冷，外机异响');
  expect(screen.getByText('首问责任').closest('section')).toHaveTextContent('林晓雯售后服务部 · 本人');
});

test('keeps the ledger of hands', async () => {
  await open();
  const ledger = await screen.findByRole('table');
  const rows = within(ledger)
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(rows[2]).toBe('林晓雯 售后服务部11:2011:2011:52 转出32m');
  expect(rows[3]).toBe('技术团队11:5214:15 退回2h23m');
});

test('shows what arrives and leaves the composer untouched', async () => {
  await open();
  const field = await screen.findByRole('textbox', { name: '回复客户' });
  fireEvent.change(field, { target: { value: '铭牌收到了，' } });
  const arrived = entryOf('evt_6', 'message.internal_note', {
    at: '2026-05-09T06:40:00.000Z',
    actorName: ZHOU.name,
    audience: 'INTERNAL',
    body: '16:30 前可上门。',
  });
  const ticket = ticketOf('tkt_1', {}, [...HISTORY, arrived]);
  await act(async () => {
    events.push({
      ticketChanged: {
        ticketId: 'tkt_1',
        eventId: 'evt_6',
        type: 'message.internal_note',
        at: '2026-05-09T06:40:00.000Z',
        actorName: ZHOU.name,
        ticket,
      },
    });
  });
  expect(await screen.findByText('16:30 前可上门。')).toBeInTheDocument();
  expect(field).toHaveValue('铭牌收到了，');
});

test('opens a verb by its key and by its address', async () => {
  await open();
  await screen.findByRole('heading', { level: 1 });
  await act(async () => void fireEvent.keyDown(document.body, { key: 'e' }));
  expect(await screen.findByRole('dialog')).toHaveTextContent('解决工单');
});

test('tells the server’s reason when a key asks for what may not be done', async () => {
  await open(ticketOf('tkt_1', { state: { id: 'sta_s', code: 'SOLVED', name: '已解决', customerName: '已解决', category: 'SOLVED' } }));
  await screen.findByRole('heading', { level: 1 });
  await act(async () => void fireEvent.keyDown(document.body, { key: 'd' }));
  expect(await screen.findByText('关闭前须先将处理结果告知客户。')).toBeInTheDocument();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('says that a ticket is not there or not for these eyes, with the same words', async () => {
  await open(null);
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('没有找到这张工单');
  expect(screen.getByText('它可能不存在，或者不在您能查看的范围内。')).toBeInTheDocument();
});

test('TKT-79, TKT-80: says what the step asks for, and ticks it', async () => {
  const action = (code: string, name: string, doneAt: string | null) => ({
    ...{ code, name, doneAt, lane: 'CONTACT', doneBy: doneAt === null ? null : ZHOU },
    ability: { allowed: true, code: null, reason: null },
  });
  const step = {
    ...{ lane: 'CONTACT', isLeftByAny: false },
    moment: { controlPoint: '准时到达', likelyFailure: '迟到', counterPlan: '出发前致电' },
    actions: [action('test-run', '试机', null), action('check', '用电安全检查', '2026-05-09T06:40:00.000Z')],
  };
  const { requests } = await open({ ...ticketOf('tkt_1'), step });
  const list = await screen.findByRole('list', { name: '本步骤' });
  expect(within(list).getByRole('checkbox', { name: '用电安全检查' })).toBeChecked();
  expect(screen.getByText('已完成 1/2，全部完成后才能继续。')).toBeInTheDocument();
  expect(screen.getByText('出发前致电')).toBeInTheDocument();
  await act(async () => void fireEvent.click(within(list).getByRole('checkbox', { name: '试机' })));
  expect(requests.find(({ name }) => name === 'TicketActionSet')?.variables).toEqual({
    input: { ticketId: 'tkt_1', actionCode: 'test-run', isDone: true },
  });
});
