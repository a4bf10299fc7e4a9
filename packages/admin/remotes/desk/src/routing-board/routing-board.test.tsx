import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { MESSAGES, ticketOf } from '../desk.fixture.js';
import { TicketPage } from '../ticket-page/TicketPage.js';
import { RoutingBoardPage } from './RoutingBoardPage.js';

const seat = (name: string, presence: string, load: number) => ({
  ...{ __typename: 'RoutingSeat', personId: `per_${name}`, personName: name, presence, isInHours: true, load, capacity: 4, share: 1 },
});
const NOW = {
  ...{
    __typename: 'RoutingQueueNow',
    waitingCount: 3,
    urgentCount: 1,
    oldestSince: '2026-05-08T03:20:00.000Z',
    onDutyCount: 1,
    load: 2,
    capacity: 4,
  },
  queue: { __typename: 'RoutingQueue', id: 'rqu_1', code: 'on-site', name: '上门服务', departmentName: '技术人员', strategy: 'LEAST_OPEN' },
  seats: [seat('刘志勇', 'ONLINE', 2), seat('袁斌', 'BREAK', 1)],
};

const board = (permissions: string[]) =>
  renderRemote(<RoutingBoardPage />, {
    path: '/desk/queues',
    messages: MESSAGES,
    viewer: { permissions },
    resolvers: { routingBoard: () => [NOW], routingAgentSet: () => ({ capacity: 6, share: 1, userErrors: [] }) },
  });

test('M3: a queue says what waits, since when, who is there and how full they are', async () => {
  await board(['routing:read']);
  const queue = within(await screen.findByRole('region', { name: '上门服务' }));
  expect(queue.getByText('1 张优先')).toBeInTheDocument();
  expect(queue.getByText('1 / 2')).toBeInTheDocument();
  expect(queue.getAllByRole('listitem').map((row) => row.textContent)).toEqual(['刘志勇在线2 / 4', '袁斌小休1 / 4']);
  expect(queue.queryByRole('button', { name: '刘志勇的上限与份额' })).not.toBeInTheDocument();
});

test('D2: whoever may says how much somebody has at most', async () => {
  const { requests } = await board(['routing:read', 'routing:manage']);
  fireEvent.click(await screen.findByRole('button', { name: '刘志勇的上限与份额' }));
  await act(async () => void fireEvent.change(await screen.findByLabelText('手上最多'), { target: { value: '6' } }));
  fireEvent.click(screen.getByRole('button', { name: /保\s?存$/ }));
  await waitFor(() => expect(requests.filter(({ name }) => name === 'RoutingAgentSet')).toHaveLength(1));
  expect(requests.find(({ name }) => name === 'RoutingAgentSet')?.variables).toEqual({
    input: { personId: 'per_刘志勇', capacity: 6, share: 1 },
  });
});

const WHY = {
  ...{
    __typename: 'TicketRoutingAssignment',
    queueName: '上门服务',
    versionNumber: 2,
    personName: '林晓雯',
    isCurrent: true,
    isViewer: true,
  },
  ...{
    at: '2026-05-08T03:52:00.000Z',
    waitedSince: '2026-05-08T03:20:00.000Z',
    hiddenCount: 2,
    explanation: ['按队列“上门服务”的规则（第 2 版）'],
  },
  considered: [
    { __typename: 'RoutingConsideration', personName: '林晓雯', load: 1, capacity: 4, place: 1, exclusion: null, isChosen: true },
    {
      __typename: 'RoutingConsideration',
      personName: '袁斌',
      load: 4,
      capacity: 4,
      place: null,
      exclusion: 'AT_CAPACITY',
      isChosen: false,
    },
  ],
};

const page = (routing: object) =>
  renderRemote(<TicketPage />, {
    path: '/desk/tickets/tkt_1',
    route: '/desk/tickets/:ticketId',
    messages: MESSAGES,
    resolvers: { ticket: () => ticketOf('tkt_1', { routing: { __typename: 'TicketRouting', wait: null, assignment: null, ...routing } }) },
  });

test('D9: "why me" tells how the ticket came to me, who stood in line, and why others did not', async () => {
  await page({ assignment: WHY });
  fireEvent.click(await screen.findByRole('button', { name: '为什么派给我？' }));
  expect(await screen.findByText('按队列“上门服务”的规则（第 2 版）')).toBeInTheDocument();
  const rows = within(screen.getByRole('table', { name: '当时的人员' })).getAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual(['人员手上 / 上限次序', '林晓雯1 / 41', '袁斌4 / 4手上已满']);
  expect(screen.getByText('另有 2 人您无权查看')).toBeInTheDocument();
});

test('a ticket that waits says in which queue, and that it goes first', async () => {
  await page({ wait: { __typename: 'TicketRoutingWait', queueName: '上门服务', since: '2026-05-08T03:20:00.000Z', isUrgent: true } });
  expect(await screen.findByText(/在队列“上门服务”等待派单/)).toHaveTextContent('优先');
});
