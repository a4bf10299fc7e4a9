import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { MESSAGES, ticketOf } from '../desk.fixture.js';
import { TicketPage } from '../ticket-page/TicketPage.js';

const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

const RESOLUTION = {
  __typename: 'TicketClock',
  id: 'tck_1',
  timer: { __typename: 'TicketClockTimer', code: 'resolution', name: '解决' },
  state: 'RUNNING',
  policyName: '金牌客户',
  startedAt: ago(180),
  dueAt: ago(-120),
  stoppedAt: null,
  targetSeconds: 4 * 3600,
  elapsedSeconds: 2 * 3600,
  hours: 'BUSINESS',
  calendarName: '办公时间',
  isEstimated: false,
  isExempted: false,
  exemptReason: null,
  escalations: [],
  viewerCan: { __typename: 'TicketClockViewerCan', exempt: { __typename: 'Ability', allowed: true, code: null, reason: null } },
  explanation: ['已用 2 小时，共 4 小时', '等待客户 1 小时'],
  segments: [
    { __typename: 'TicketClockSegment', from: ago(180), to: ago(120), isPaused: false, reason: null, elapsedSeconds: 3600 },
    { __typename: 'TicketClockSegment', from: ago(120), to: ago(60), isPaused: true, reason: '等待客户', elapsedSeconds: 0 },
    { __typename: 'TicketClockSegment', from: ago(60), to: null, isPaused: false, reason: null, elapsedSeconds: 3600 },
  ],
};
const ANSWER = {
  ...RESOLUTION,
  id: 'tck_2',
  timer: { __typename: 'TicketClockTimer', code: 'first_response', name: '首次响应' },
  state: 'MISSED',
  policyName: '一般问题的响应',
  targetSeconds: 1800,
  stoppedAt: ago(120),
  elapsedSeconds: 3600,
};

test('SLA-28: the nearest promise stands in the head; each is told with its deadline, its waits and what it is reckoned by', async () => {
  const ticket = ticketOf('tkt_1', { clocks: [RESOLUTION, ANSWER], nearestClock: RESOLUTION });
  await renderRemote(<TicketPage />, {
    path: '/desk/tickets/tkt_1',
    route: '/desk/tickets/:ticketId',
    messages: MESSAGES,
    resolvers: { ticket: () => ticket },
  });
  const card = (await screen.findByRole('heading', { name: '服务时限' })).closest('section') ?? document.body;
  expect(screen.getByText(/^解决 剩 2h00m|^解决 剩 1h59m/)).toBeInTheDocument();
  expect(card).toHaveTextContent('金牌客户');
  expect(card).toHaveTextContent('已用 2 小时，共 4 小时 · 等待客户 1 小时 · 办公时间');
  expect(within(card).getByRole('img').getAttribute('aria-label')).toContain('等待客户');

  const answer = within(card).getByRole('button', { name: '首次响应' });
  await act(async () => void fireEvent.click(answer));
  expect(answer).toHaveAttribute('aria-pressed', 'true');
  expect(card).toHaveTextContent('未达成');
  expect(card).toHaveTextContent('一般问题的响应');
});

test('the head takes a clock out of the reckoning with a reason; whoever may not is offered nothing', async () => {
  const no = { ...RESOLUTION.viewerCan, exempt: { __typename: 'Ability', allowed: false, code: 'NOT_ALLOWED', reason: '不行' } };
  const ticket = ticketOf('tkt_1', { clocks: [RESOLUTION, { ...ANSWER, viewerCan: no }], nearestClock: RESOLUTION });
  const { requests } = await renderRemote(<TicketPage />, {
    path: '/desk/tickets/tkt_1',
    route: '/desk/tickets/:ticketId',
    messages: MESSAGES,
    resolvers: { ticket: () => ticket, ticketClockExempt: () => ({ ticket, userErrors: [] }) },
  });
  const card = (await screen.findByRole('heading', { name: '服务时限' })).closest('section') ?? document.body;
  await act(async () => void fireEvent.click(within(card).getByRole('button', { name: '免除…' })));
  const dialog = await screen.findByRole('dialog');
  fireEvent.change(within(dialog).getByRole('textbox', { name: '理由' }), { target: { value: '台风停工' } });
  await act(async () => void fireEvent.keyDown(dialog, { key: 'Enter', ctrlKey: true }));
  expect(await screen.findByText('已免除')).toBeInTheDocument();
  expect(requests.find(({ name }) => name === 'TicketClockExempt')?.variables).toMatchObject({
    input: { ticketId: 'tkt_1', clockId: 'tck_1', reason: '台风停工' },
  });
  await act(async () => void fireEvent.click(within(card).getByRole('button', { name: '首次响应' })));
  expect(within(card).queryByRole('button', { name: '免除…' })).not.toBeInTheDocument();
});
