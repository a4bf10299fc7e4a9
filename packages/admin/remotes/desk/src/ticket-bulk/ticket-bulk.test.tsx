import { liveEvents, renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen } from '@testing-library/react';
import { COUNTS, connectionOf, MESSAGES, ticketOf } from '../desk.fixture.js';
import { InboxPage } from '../inbox/InboxPage.js';

interface Sent {
  readonly isTrial: boolean;
  readonly tickets: readonly { readonly ticketId: string }[];
  readonly action: object;
}

async function open() {
  const sent: Sent[] = [];
  const tickets = ['tkt_1', 'tkt_2', 'tkt_3'].map((id) => ticketOf(id, { number: `260508-${id}` }));
  const page = await renderRemote(<InboxPage />, {
    path: '/desk?view=mine',
    route: '/desk',
    messages: MESSAGES,
    viewer: { permissions: ['ticket:read', 'ticket:accept', 'ticket:edit', 'ticket:note'] },
    resolvers: {
      tickets: () => connectionOf(tickets),
      ticket: ({ id }: { id: string }) => tickets.find((one) => one.id === id) ?? null,
      ticketViewCounts: () => COUNTS,
      ticketTypes: () => connectionOf([]),
      savedViews: () => connectionOf([]),
      ticketBulk: ({ input }: { input: Sent }) => {
        sent.push(input);
        const results = input.tickets.map(({ ticketId }) => ({
          ticketId,
          isDone: ticketId !== 'tkt_2',
          refusals: ticketId === 'tkt_2' ? [{ code: 'CONFLICT', message: '别人刚刚改过', field: null, params: [] }] : [],
          ticket: tickets.find(({ id }) => id === ticketId),
        }));
        return { results, userErrors: [] };
      },
      ticketsChanged: liveEvents().listen,
      ticketChanged: liveEvents().listen,
    },
  });
  await screen.findByRole('grid');
  const press = (key: string, more: object = {}) => act(async () => void fireEvent.keyDown(document.body, { key, ...more }));
  const click = (name: RegExp | string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
  return { ...page, sent, press, click };
}

const ids = ({ tickets }: Sent) => tickets.map(({ ticketId }) => ticketId);

test('rows are marked by X, with Shift up to another one, and taken back by Escape', async () => {
  const { press } = await open();
  await press('j');
  await press('x');
  await press('j');
  await press('j');
  await press('X', { shiftKey: true });
  expect(screen.getByRole('toolbar', { name: '批量操作' })).toHaveTextContent('已选 3 条');
  await press('Escape');
  expect(screen.queryByRole('toolbar', { name: '批量操作' })).not.toBeInTheDocument();
});

test('an act says first what would come of it, then is done to those it can be done to', async () => {
  const { sent, press, click } = await open();
  // The preview offers the same letters for its one ticket; what is marked is meant.
  await press('j');
  await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name: '选中全部已加载的行' })));
  await screen.findByRole('heading', { level: 2 });
  await press('a');
  expect(await screen.findByText('可以办理 2 条，不能办理 1 条。')).toBeInTheDocument();
  expect(screen.getByText('别人刚刚改过').parentElement).toHaveTextContent('260508-tkt_2');
  await click('办理 2 条');
  expect(await screen.findByText('已办理 2 条，未办理 0 条。')).toBeInTheDocument();
  expect(sent.map((one) => [one.isTrial, ids(one), one.action])).toEqual([
    [true, ['tkt_1', 'tkt_2', 'tkt_3'], { accept: true }],
    [false, ['tkt_1', 'tkt_3'], { accept: true }],
  ]);
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /完\s?成/ })));
  expect(screen.getByRole('toolbar', { name: '批量操作' })).toHaveTextContent('已选 1 条');
});
