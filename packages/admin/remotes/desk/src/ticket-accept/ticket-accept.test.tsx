import { liveEvents, renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen } from '@testing-library/react';
import { entryOf, HISTORY, MESSAGES, REFUSAL, ticketOf, ZHOU } from '../desk.fixture.js';
import { TicketPage } from '../ticket-page/TicketPage.js';

async function open(ticket: () => unknown, answer: unknown) {
  const page = await renderRemote(<TicketPage />, {
    path: '/desk/tickets/tkt_1',
    route: '/desk/tickets/:ticketId',
    messages: MESSAGES,
    resolvers: { ticket, ticketAccept: () => answer, ticketChanged: liveEvents().listen },
  });
  await screen.findByRole('heading', { level: 1 });
  return page;
}

const press = () => act(async () => void fireEvent.keyDown(document.body, { key: 'a' }));

test('takes the ticket at once, without a dialog', async () => {
  const taken = {
    ticket: ticketOf('tkt_1', {}, [...HISTORY, entryOf('evt_6', 'ticket.accepted', { at: '2026-05-09T07:00:00.000Z' })]),
    userErrors: [],
  };
  const { requests } = await open(() => ticketOf('tkt_1'), taken);
  await press();
  expect(await screen.findByText('已接单')).toBeInTheDocument();
  expect(await screen.findByText('林晓雯接单')).toBeInTheDocument();
  expect(requests.find(({ name }) => name === 'TicketAccept')?.variables).toEqual({ input: { ticketId: 'tkt_1', version: 5 } });
});

test('tells who was faster and shows what they did', async () => {
  let reads = 0;
  const now = ticketOf('tkt_1', {}, [
    ...HISTORY,
    entryOf('evt_6', 'ticket.accepted', { at: '2026-05-09T07:00:00.000Z', actor: ZHOU, actorName: ZHOU.name }),
  ]);
  const refused = { ticket: null, userErrors: [REFUSAL('CONFLICT', '其他人刚刚做了修改，请查看最新内容后重试。')] };
  await open(() => (reads++ === 0 ? ticketOf('tkt_1') : now), refused);
  await press();
  expect(await screen.findByText('其他人刚刚做了修改，请查看最新内容后重试。')).toBeInTheDocument();
  expect(await screen.findByText('周启明接单')).toBeInTheDocument();
});
