import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { MESSAGES, texts } from '../processes.fixture.js';
import { queueDraft, queueInput, workloadDraft, workloadInput } from './queue-draft.rules.js';
import { RoutingPage } from './RoutingPage.js';

const ALLOWED = { __typename: 'RoutingAbilities', update: { __typename: 'Ability', allowed: true, reason: null } };
const clause = (fact: string, ...values: string[]) => ({ __typename: 'ConditionClause' as const, fact, test: 'IS' as const, values });
const when = (...clauses: ReturnType<typeof clause>[]) => ({ __typename: 'Condition' as const, match: 'ALL' as const, clauses });
const queue = (code: string, name: string, more: object = {}) => ({
  ...{ __typename: 'RoutingQueue', id: `rqu_${code}`, version: 4, code, name, names: texts(name), isArchived: false, when: when() },
  ...{ department: 'technicians', departmentName: '技术人员', urgentWhen: null, strategy: 'LEAST_OPEN', prefers: [], roles: [] },
  ...{ hours: 'CALENDAR', versionNumber: 2, viewerCan: ALLOWED, ...more },
});
const QUEUES = [
  queue('emergency', '紧急上门', { when: when(clause('type', 'emergency')), hours: 'ALWAYS' }),
  queue('on-site', '上门服务', { urgentWhen: when(clause('priority', 'urgent')), prefers: ['LAST_HANDLER'] }),
];
const WORKLOAD = {
  ...{ __typename: 'RoutingWorkload' as const, version: 1, capacity: 8, viewerCan: ALLOWED },
  lines: [{ __typename: 'RoutingWorkloadLine', when: when(clause('type', 'complaint')), weight: 3 }],
};
const person = (personName: string, more: object) => ({
  ...{ __typename: 'RoutingConsideration', personName, load: 1, capacity: 8, place: null, exclusion: null, isChosen: false, ...more },
});
const TRIAL = {
  ...{ __typename: 'RoutingTrial', queue: QUEUES[1], isUrgent: true, personName: '刘志勇', hiddenCount: 0 },
  explanation: ['按队列“上门服务”的规则（第 2 版）', '派给刘志勇：派给手上最少的一位；当时有 1 人可接'],
  considered: [person('刘志勇', { place: 1, isChosen: true }), person('袁斌', { exclusion: 'ON_BREAK' })],
  verdicts: [
    { __typename: 'RoutingQueueVerdict', queue: QUEUES[0], failed: [clause('type', 'emergency')] },
    { __typename: 'RoutingQueueVerdict', queue: QUEUES[1], failed: [] },
  ],
};

async function open(path = '/processes/routing') {
  const list = (name: string, nodes: readonly object[]) => ({ __typename: `${name}Connection`, nodes, totalCount: nodes.length });
  const { requests } = await renderRemote(<RoutingPage />, {
    path,
    messages: MESSAGES,
    viewer: { permissions: ['workflow:manage', 'routing:manage', 'routing:read'] },
    resolvers: {
      routingQueues: () => list('RoutingQueue', QUEUES),
      routingWorkload: () => WORKLOAD,
      routingTrial: () => TRIAL,
      ticketByNumber: () => ({ __typename: 'Ticket', id: 'tkt_1' }),
      calendars: () => list('Calendar', []),
      ticketTypes: () => list('TicketType', [{ __typename: 'TicketType', id: 'tty_1', code: 'complaint', name: '投诉', states: [] }]),
      categorySchemes: () => list('CategoryScheme', []),
      categories: () => list('Category', []),
      words: () => list('Word', []),
      forms: () => list('Form', []),
      departments: () => list('Department', [{ __typename: 'Department', id: 'dep_1', code: 'technicians', name: '技术人员' }]),
      routingQueueSet: () => ({ queue: QUEUES[0], userErrors: [] }),
      routingQueueArchive: () => ({ queue: QUEUES[0], userErrors: [] }),
      routingQueueMove: () => ({ userErrors: [] }),
      routingWorkloadSet: () => ({ workload: WORKLOAD, userErrors: [] }),
    },
  });
  return (name: string) => requests.filter((one) => one.name === name).map(({ variables }) => variables);
}
const press = (name: string | RegExp) => act(async () => void fireEvent.click(await screen.findByRole('button', { name })));

describe('queues', () => {
  it('D1: stand in their order and say which tickets, who gets them and who goes first', async () => {
    const sent = await open();
    const rows = within(await screen.findByRole('list', { name: '队列' })).getAllByRole('listitem');
    expect(rows[0]).toHaveTextContent(/紧急上门.*技术人员 · .*手上最少的人 · 不限时间/);
    expect(rows[1]).toHaveTextContent(/上门服务.*优先：上次办理该客户工单的人/);
    await press('停用紧急上门');
    expect(sent('RoutingQueueArchive')[0]).toMatchObject({ input: { code: 'emergency', version: 4, isArchived: true } });
  });

  it('D1: are written whole, in the version that was seen', async () => {
    const sent = await open();
    await press('修改上门服务');
    await press(/保\s?存$/);
    await waitFor(() => expect(sent('RoutingQueueSet')).toHaveLength(1));
    expect(sent('RoutingQueueSet')[0]).toEqual({
      input: {
        ...{ code: 'on-site', version: 4, names: { zhCN: '上门服务', zhTW: null, en: null }, department: 'technicians' },
        ...{ when: { match: 'ALL', clauses: [] }, strategy: 'LEAST_OPEN', prefers: ['LAST_HANDLER'], roles: [], hours: 'CALENDAR' },
        urgentWhen: { match: 'ALL', clauses: [{ fact: 'priority', test: 'IS', values: ['urgent'] }] },
      },
    });
  });

  it('D2: the workload says how much a ticket counts, and is changed', async () => {
    const sent = await open('/processes/routing?part=workload');
    const lines = within(await screen.findByRole('list', { name: '工单计多少' })).getAllByRole('listitem');
    await waitFor(() => expect(lines[0]).toHaveTextContent(/投诉 计 3/));
    expect(lines[1]).toHaveTextContent('其余工单 计 1');
    await press('修改工作量');
    await act(async () => void fireEvent.change(await screen.findByLabelText('每人上限'), { target: { value: '6' } }));
    await press(/保\s?存$/);
    await waitFor(() => expect(sent('RoutingWorkloadSet')).toHaveLength(1));
    expect(sent('RoutingWorkloadSet')[0]).toEqual({
      input: {
        ...{ version: 1, capacity: 6 },
        lines: [{ when: { match: 'ALL', clauses: [{ fact: 'type', test: 'IS', values: ['complaint'] }] }, weight: 3 }],
      },
    });
  });

  it('D9: trying out says to whom a ticket would go and why, queue by queue', async () => {
    await open('/processes/routing?part=trial');
    await act(async () => void fireEvent.change(await screen.findByLabelText('工单号'), { target: { value: '260508-0142' } }));
    await press('试派');
    const answer = within(await screen.findByRole('region', { name: '试派结果' }));
    expect(await answer.findByText(/派给刘志勇/)).toBeInTheDocument();
    expect(answer.getAllByRole('row').map((row) => row.textContent)).toEqual(['刘志勇手上 1 / 上限 8第 1 位', '袁斌手上 1 / 上限 8小休']);
    expect(answer.getByText(/不符合：/)).toBeInTheDocument();
    expect(answer.getByText('归此队列')).toBeInTheDocument();
  });
});

test('a weight by more than one fact is kept as it is', () => {
  const lines = [{ __typename: 'RoutingWorkloadLine' as const, when: when(clause('type', 'a'), clause('priority', 'urgent')), weight: 5 }];
  const draft = workloadDraft({ ...WORKLOAD, lines } as Parameters<typeof workloadDraft>[0]);
  expect(workloadInput(draft, 3).lines[0]).toMatchObject({ weight: 5, when: { clauses: [{ fact: 'type' }, { fact: 'priority' }] } });
});

test('a queue that nothing goes in front of says so', () => {
  expect(queueInput({ ...queueDraft(), code: 'new', zhCN: '新', department: 'technicians' }, undefined)).toMatchObject({
    ...{ code: 'new', version: null, urgentWhen: null, strategy: 'LEAST_OPEN', hours: 'CALENDAR' },
  });
});
