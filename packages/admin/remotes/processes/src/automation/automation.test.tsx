import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { MESSAGES, texts } from '../processes.fixture.js';
import { AutomationPage } from './AutomationPage.js';

const rule = (code: string, name: string, more: object = {}) => ({
  ...{ __typename: 'AutomationRule', id: `aut_${code}`, version: 4, code, name, names: texts(name), phase: 'TRIAL' },
  ...{ nextPhases: ['LIVE', 'DRAFT', 'OFF'], stoppedAt: null, nextAt: null },
  trigger: {
    ...{ __typename: 'AutomationTrigger', kind: 'EVENT', events: ['CREATED'], seconds: null, hours: 'CALENDAR', states: [] },
    ...{ isQuiet: false, at: null, isWorkdays: false },
  },
  when: {
    __typename: 'Condition',
    match: 'ALL',
    clauses: [{ __typename: 'ConditionClause', fact: 'priority', test: 'IS', values: ['urgent'] }],
  },
  actions: [{ __typename: 'AutomationAction', kind: 'NOTIFY', value: null, tell: 'HEAD', text: '请跟进' }],
  counts: { __typename: 'AutomationCounts', done: 0, refused: 0, trial: 3, stopped: 0 },
  viewerCan: { __typename: 'AutomationAbilities', update: { __typename: 'Ability', allowed: true, reason: null } },
  ...more,
});
const RULES = [
  rule('urgent', '紧急提醒'),
  rule('quiet', '超时无人处理', {
    ...{ phase: 'LIVE', nextPhases: ['TRIAL', 'OFF'] },
    trigger: {
      ...{ __typename: 'AutomationTrigger', kind: 'AFTER', events: [], seconds: 7200, hours: 'CALENDAR', states: ['WAIT'] },
      ...{ isQuiet: true, at: null, isWorkdays: false },
    },
  }),
];
const FIRING = {
  ...{ __typename: 'AutomationFiring', id: 'fir_1', ruleCode: 'urgent', ruleName: '紧急提醒', ruleVersion: 2, ticketId: 'tkt_1' },
  ...{ ticketNumber: '202601050001', cause: 'ticket.created', depth: 0, outcome: 'REFUSED', at: '2026-01-05T02:00:00Z' },
  facts: [{ __typename: 'Fact', name: 'priority', values: ['urgent'] }],
  acts: [{ __typename: 'AutomationAct', kind: 'NOTIFY', value: null, outcome: 'REFUSED', reason: '工单已关闭。' }],
};
const REPLAY = {
  ...{
    __typename: 'AutomationReplay',
    since: '2025-12-05T02:00:00Z',
    startedAt: '2026-01-04T02:00:00Z',
    finishedAt: '2026-01-04T02:00:01Z',
  },
  ...{ checked: 812, fired: 1, isCurrent: true },
  items: [
    {
      ...{
        __typename: 'AutomationReplayItem',
        ticketId: 'tkt_1',
        number: '202601050001',
        cause: 'ticket.created',
        at: '2026-01-03T02:00:00Z',
      },
      facts: [],
    },
  ],
};

async function open(path = '/processes/automation') {
  const list = (name: string, nodes: readonly object[]) => ({ __typename: `${name}Connection`, nodes, totalCount: nodes.length });
  const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
  const type = {
    ...{ __typename: 'TicketType', id: 'tty_1', code: 'complaint', name: '投诉' },
    states: [{ __typename: 'TicketState', id: 'sta_1', code: 'WAIT', name: '等待客户' }],
  };
  const { requests } = await renderRemote(<AutomationPage />, {
    path,
    messages: MESSAGES,
    viewer: { permissions: ['workflow:manage', 'automation:manage'] },
    resolvers: {
      automationRules: () => list('AutomationRule', RULES),
      automationRule: () => ({ ...RULES[0], replay: REPLAY }),
      automationFirings: () => ({ ...list('AutomationFiring', [FIRING]), pageInfo }),
      automationChoices: () => ({ __typename: 'AutomationChoices', macros: [], steps: [] }),
      calendars: () => list('Calendar', []),
      ticketTypes: () => list('TicketType', [type]),
      categorySchemes: () => list('CategoryScheme', []),
      categories: () => list('Category', []),
      words: () => list('Word', []),
      forms: () => list('Form', []),
      departments: () => list('Department', []),
      automationRuleSet: () => ({ rule: RULES[0], userErrors: [] }),
      automationPhaseSet: () => ({ rule: RULES[0], userErrors: [] }),
      automationReplay: () => ({ rule: RULES[0], userErrors: [] }),
    },
  });
  return (name: string) => requests.filter((one) => one.name === name).map(({ variables }) => variables);
}
const press = (name: string | RegExp) => act(async () => void fireEvent.click(await screen.findByRole('button', { name })));

describe('automation', () => {
  it('rules stand in their order, with when, for which tickets, what they do and how often they did', async () => {
    const sent = await open();
    const rows = within(await screen.findByRole('list', { name: '规则' })).getAllByRole('listitem');
    await waitFor(() => expect(rows[0]).toHaveTextContent(/试运行 登记 → 优先级 .*紧急 → 提醒 部门负责人 · 试运行 3 次/));
    await waitFor(() => expect(rows[1]).toHaveTextContent('等待客户满 2 小时无人处理'));
    await press('启用紧急提醒');
    expect(sent('AutomationPhaseSet')[0]).toEqual({ input: { code: 'urgent', version: 4, phase: 'LIVE' } });
  });

  it('a rule is saved whole, in the version that was seen', async () => {
    const sent = await open();
    await press('修改紧急提醒');
    await act(async () => void fireEvent.change(await screen.findByLabelText('文字'), { target: { value: '请主管跟进' } }));
    await press(/保\s?存$/);
    await waitFor(() => expect(sent('AutomationRuleSet')).toHaveLength(1));
    expect(sent('AutomationRuleSet')[0]).toMatchObject({
      input: {
        ...{ code: 'urgent', version: 4, trigger: { kind: 'EVENT', events: ['CREATED'] } },
        when: { match: 'ALL', clauses: [{ fact: 'priority', test: 'IS', values: ['urgent'] }] },
        actions: [{ kind: 'NOTIFY', tell: 'HEAD', value: null, text: '请主管跟进' }],
      },
    });
  });

  it('a live rule says that it will be tried again', async () => {
    await open();
    await press('修改超时无人处理');
    expect(await screen.findByText(/改动内容后会回到试运行/)).toBeInTheDocument();
  });

  it('the trace says why a rule fired and what became of each action', async () => {
    const sent = await open('/processes/automation?part=firings&outcome=REFUSED');
    const row = within(await screen.findByRole('list', { name: '轨迹' })).getAllByRole('listitem')[0];
    expect(row).toHaveTextContent(/被拒绝.*202601050001 · 紧急提醒 第 2 版 · 登记/);
    expect(row).toHaveTextContent('提醒：被拒绝（工单已关闭。）');
    expect(sent('AutomationFirings')[0]).toMatchObject({ filter: { ruleCode: null, outcome: 'REFUSED' } });
  });

  it('a rule is tried on the past thirty days', async () => {
    const sent = await open();
    await press('试算紧急提醒');
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('看了 812 条，会触发 1 次')).toBeInTheDocument();
    expect(dialog.getByRole('link', { name: '202601050001' })).toBeInTheDocument();
    await press('试算过去 30 天');
    expect(sent('AutomationReplayStart')[0]).toEqual({ input: { code: 'urgent', version: 4, days: 30 } });
  });
});
