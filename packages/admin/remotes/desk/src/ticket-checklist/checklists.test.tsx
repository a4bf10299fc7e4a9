import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { connectionOf, LIN, MESSAGES, ticketOf } from '../desk.fixture.js';
import { TicketPage } from '../ticket-page/TicketPage.js';

const SCHEME = { __typename: 'CategoryScheme', id: 'csm_1', code: 'check', name: '完工检查', isMain: false, holdsSeveral: true };
const LIST = { ...SCHEME, checklist: 'CLOSE', ticketTypes: [], requiredFor: [] };
const point = (id: string, name: string) => ({
  __typename: 'Category',
  id,
  name,
  path: [name],
  scheme: LIST,
  ticketTypes: [{ id: 'tty_repair' }],
});
const POINTS = [point('cat_a', '试机正常'), point('cat_b', '已清场')];
const MARKED = { __typename: 'TicketMark', markedAt: '2026-05-09T06:40:00.000Z', markedBy: LIN, category: POINTS[0] };

test('a checklist says who ticked what; a tick is set and taken back, and nothing else changes', async () => {
  const ticket = ticketOf('tkt_1', { marks: [MARKED] });
  const { requests } = await renderRemote(<TicketPage />, {
    path: '/desk/tickets/tkt_1',
    route: '/desk/tickets/:ticketId',
    messages: MESSAGES,
    resolvers: {
      ticket: () => ticket,
      categorySchemes: () => connectionOf([LIST]),
      categories: () => connectionOf(POINTS),
      ticketTick: () => ({ ticket, userErrors: [] }),
    },
  });
  const card = (await screen.findByRole('heading', { name: '完工检查' })).closest('section') ?? document.body;
  expect(card).toHaveTextContent('1/2');
  expect(card).toHaveTextContent('关闭前须完成');
  expect(card).toHaveTextContent('林晓雯');
  const box = (name: string) => within(card).getByRole('checkbox', { name });
  await act(async () => void fireEvent.click(box('已清场')));
  await act(async () => void fireEvent.click(box('试机正常')));
  const sent = requests.filter(({ name }) => name === 'TicketTick').map(({ variables }) => variables);
  expect(sent).toEqual([
    { input: { ticketId: 'tkt_1', categoryId: 'cat_b', isTicked: true } },
    { input: { ticketId: 'tkt_1', categoryId: 'cat_a', isTicked: false } },
  ]);
});
