import { liveEvents, renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen } from '@testing-library/react';
import { MESSAGES, no, REFUSAL, ticketOf, ZHOU } from '../desk.fixture.js';
import { TicketPage } from '../ticket-page/TicketPage.js';

const SOLVED = { id: 'sta_s', code: 'SOLVED', name: '已解决', category: 'SOLVED' };

beforeEach(() => sessionStorage.clear());

async function open(ticket: ReturnType<typeof ticketOf>, answer: unknown = { ticket, userErrors: [] }) {
  const page = await renderRemote(<TicketPage />, {
    path: '/desk/tickets/tkt_1',
    route: '/desk/tickets/:ticketId',
    messages: MESSAGES,
    resolvers: { ticket: () => ticket, ticketNoteAdd: () => answer, ticketChanged: liveEvents().listen },
  });
  await screen.findByRole('heading', { level: 1 });
  return page;
}

async function send(name: string, text: string): Promise<void> {
  const field = await screen.findByRole('textbox', { name });
  fireEvent.change(field, { target: { value: text } });
  await act(async () => void fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true }));
}

test('tells the outcome by default when the one who was asked first writes after solving', async () => {
  const { requests } = await open(ticketOf('tkt_1', { state: SOLVED }));
  expect(screen.getByRole('checkbox', { name: '这是处理结果的告知' })).toBeChecked();
  await send('回复客户', ' 主控板已更换，试机正常。 ');
  expect(requests.find(({ name }) => name === 'TicketNoteAdd')?.variables).toEqual({
    input: { ticketId: 'tkt_1', body: '主控板已更换，试机正常。', audience: 'CUSTOMER', channel: 'PHONE', isOutcome: true },
  });
  expect(screen.getByRole('textbox', { name: '回复客户' })).toHaveValue('');
});

test('leaves it to a colleague to say so', async () => {
  await open(ticketOf('tkt_1', { state: SOLVED, owner: ZHOU }));
  expect(screen.getByRole('checkbox', { name: '这是处理结果的告知' })).not.toBeChecked();
});

test('writes a note for colleagues without channel and outcome', async () => {
  const { requests } = await open(ticketOf('tkt_1', { state: SOLVED }));
  await act(async () => void fireEvent.keyDown(document.body, { key: 'n' }));
  await send('内部备注', '合肥仓有货');
  expect(requests.find(({ name }) => name === 'TicketNoteAdd')?.variables).toEqual({
    input: { ticketId: 'tkt_1', body: '合肥仓有货', audience: 'INTERNAL', channel: null, isOutcome: false },
  });
});

test('keeps the text when it is refused', async () => {
  await open(ticketOf('tkt_1'), { ticket: null, userErrors: [REFUSAL('NOT_ALLOWED', '您的角色没有此项权限，可由管理员授予。')] });
  await send('回复客户', '陈先生您好');
  expect(await screen.findByRole('alert')).toHaveTextContent('您的角色没有此项权限');
  expect(screen.getByRole('textbox', { name: '回复客户' })).toHaveValue('陈先生您好');
});

test('says why nothing can be written', async () => {
  const ticket = ticketOf('tkt_1');
  await open(ticketOf('tkt_1', { viewerCan: { ...ticket.viewerCan, noteAdd: no('您的角色没有此项权限，可由管理员授予。') } }));
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(screen.getByText('您的角色没有此项权限，可由管理员授予。')).toBeInTheDocument();
});
