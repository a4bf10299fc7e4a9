import { liveEvents, renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen } from '@testing-library/react';
import { COUNTS, connectionOf, LIN, MESSAGES, ticketOf, ZHOU } from '../desk.fixture.js';
import { InboxPage } from './InboxPage.js';

type Ticket = ReturnType<typeof ticketOf>;

const subjects = () => screen.getAllByRole('row').flatMap((row) => (row.hasAttribute('data-key') ? [row.getAttribute('data-key')] : []));
const row = (id: string) => document.querySelector(`[data-key="${id}"]`);

async function open(path = '/desk') {
  const events = liveEvents();
  const store: { tickets: Ticket[] } = { tickets: ['tkt_1', 'tkt_2', 'tkt_3'].map((id) => ticketOf(id, { number: `260508-${id}` })) };
  const page = await renderRemote(<InboxPage />, {
    path,
    route: '/desk',
    messages: MESSAGES,
    resolvers: {
      tickets: () => connectionOf(store.tickets),
      ticket: ({ id }: { id: string }) => store.tickets.find((ticket) => ticket.id === id) ?? null,
      ticketViewCounts: () => ({ ...COUNTS, mine: store.tickets.length }),
      ticketTypes: () => connectionOf([]),
      savedViews: () => connectionOf([]),
      ticketsChanged: events.listen,
      ticketChanged: liveEvents().listen,
    },
  });
  await screen.findByRole('grid');
  const happen = async (ticketId: string, type: string, ticket: Ticket | null) => {
    await act(async () => {
      events.push({
        ticketsChanged: { ticketId, type, ticket, eventId: `evt_${type}`, at: '2026-05-09T07:00:00.000Z', actorName: ZHOU.name },
      });
    });
    await act(async () => new Promise((resolve) => setTimeout(resolve, 600)));
  };
  return { ...page, store, happen };
}

test('lets new tickets wait in the footer until they are called; rows do not move', async () => {
  const { store, happen } = await open();
  const arrived = ticketOf('tkt_new', { number: '260509-0081' });
  store.tickets = [arrived, ...store.tickets];
  await happen('tkt_new', 'ticket.created', arrived);
  expect(subjects()).toEqual(['tkt_1', 'tkt_2', 'tkt_3']);
  expect(screen.getByRole('link', { name: /我的待办/ })).toHaveTextContent('4');
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: '1 条新工单' })));
  expect(subjects()).toEqual(['tkt_new', 'tkt_1', 'tkt_2', 'tkt_3']);
  expect(screen.queryByRole('button', { name: '1 条新工单' })).not.toBeInTheDocument();
});

test('changes a row in place and marks one that left the view', async () => {
  const { store, happen } = await open();
  const changed = ticketOf('tkt_2', { number: '260508-tkt_2', subject: '已改成二次上门' });
  await happen('tkt_2', 'ticket.state_changed', changed);
  expect(row('tkt_2')).toHaveTextContent('已改成二次上门');
  const taken = ticketOf('tkt_1', { number: '260508-tkt_1', assignee: ZHOU });
  store.tickets = store.tickets.filter(({ id }) => id !== 'tkt_1');
  await happen('tkt_1', 'ticket.assigned', taken);
  expect(subjects()).toEqual(['tkt_1', 'tkt_2', 'tkt_3']);
  expect(row('tkt_1')).toHaveTextContent('已转派');
});

test('moves the cursor by J and K and previews what is under it', async () => {
  await open();
  await act(async () => void fireEvent.keyDown(document.body, { key: 'j' }));
  await act(async () => void fireEvent.keyDown(document.body, { key: 'j' }));
  expect(row('tkt_2')).toHaveAttribute('aria-selected', 'true');
  await act(async () => new Promise((resolve) => setTimeout(resolve, 200)));
  expect(await screen.findByRole('heading', { level: 2 })).toHaveTextContent('三匹柜机不制冷，外机异响');
  expect(screen.getByText('2 / 3')).toBeInTheDocument();
  expect(screen.getByText('138****6021', { exact: false })).toBeInTheDocument();
});

test('asks the API for what the address says', async () => {
  const { requests } = await open('/desk?view=owned&priority=urgent&sort=updated_desc');
  expect(requests.find(({ name }) => name === 'Inbox')?.variables).toEqual({
    filter: { view: 'OWNED', priorities: ['URGENT'] },
    sort: 'UPDATED_DESC',
    first: 50,
  });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('我首问');
  expect(LIN.name).toBe('林晓雯');
});
