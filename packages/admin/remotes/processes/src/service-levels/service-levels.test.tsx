import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { MESSAGES, texts } from '../processes.fixture.js';
import { ServiceLevelsPage } from './ServiceLevelsPage.js';

const ALLOWED = { __typename: 'ServiceLevelAbilities', update: { __typename: 'Ability', allowed: true, reason: null } };
const target = (timer: string, timerName: string, more: object = {}) => ({
  ...{ __typename: 'ServicePolicyTarget', timer, timerName, seconds: 86_400, matrix: null, hours: 'CALENDAR', calendar: null },
  ...{ pauses: null, pauseStates: [], statistic: 'CASE', share: null, force: 'LIMIT', warnings: [50, 100], ladder: [], ...more },
});
const clause = (fact: string, test: string, values: string[]) => ({ __typename: 'ConditionClause', fact, test, values });
const when = (...clauses: object[]) => ({ __typename: 'Condition', match: 'ALL', clauses });
const policy = (code: string, name: string, more: object = {}) => ({
  ...{ __typename: 'ServicePolicy', id: `svp_${code}`, version: 4, code, name, names: texts(name), isArchived: false, when: when() },
  ...{ targets: [target('first_response', '首次响应')], viewerCan: ALLOWED, ...more },
});
const timer = (code: string, name: string) => ({
  ...{ __typename: 'ServiceTimer', id: `svt_${code}`, version: 2, code, name, names: texts(name), isArchived: false, repeats: 'ONCE' },
  ...{
    starts: [{ __typename: 'ServiceMarker', kind: 'CREATED', codes: [] }],
    stops: [{ __typename: 'ServiceMarker', kind: 'HUMAN_REPLY', codes: [] }],
  },
  ...{ pauses: [], resumeWithinSeconds: null, waitsForCustomer: true, viewerCan: ALLOWED },
});
const POLICIES = [
  policy('complaint', '投诉', { when: when(clause('type', 'IS', ['complaint'])) }),
  policy('general', '所有事项', { targets: [target('resolution', '解决', { seconds: null })] }),
];
const version = (number: number, more: object) => ({
  ...{
    __typename: 'ServicePolicyVersion',
    id: `spv_${number}`,
    number,
    createdAt: '2026-03-01T02:00:00Z',
    isInForce: number === 2,
    when: when(),
    ...more,
  },
});
const VERSIONS = [
  version(2, { targets: [target('first_response', '首次响应', { seconds: 3600, warnings: [80] })] }),
  version(1, { targets: [target('first_response', '首次响应'), target('resolution', '解决')] }),
];
const verdict = (one: object, failed: object[], targets: object[]) => ({
  __typename: 'ServicePolicyVerdict',
  policy: one,
  failed,
  targets,
});
const MATCH = {
  ...{ __typename: 'ServicePolicyMatch', facts: [{ __typename: 'Fact', name: 'type', values: ['inquiry'] }] },
  policies: [
    verdict(POLICIES[0] ?? {}, [clause('type', 'IS', ['complaint'])], []),
    verdict(
      POLICIES[1] ?? {},
      [],
      [
        {
          __typename: 'ServiceTargetVerdict',
          target: target('resolution', '解决', { hours: 'BUSINESS' }),
          seconds: 27_000,
          fate: 'DECIDES',
        },
      ],
    ),
  ],
};
const DUE = {
  ...{ __typename: 'BusinessTime', to: '2026-03-02T02:00:00Z', isEstimated: false },
  days: [{ __typename: 'BusinessDay', date: '2026-03-01', spans: ['09:00-12:00'], seconds: 10_800, name: null }],
};

async function open(path = '/processes/service-levels') {
  const list = (name: string, nodes: readonly object[]) => ({
    __typename: `${name}Connection`,
    pageInfo: { hasNextPage: false, endCursor: null },
    nodes,
    totalCount: nodes.length,
  });
  const types = [{ __typename: 'TicketType', id: 'tty_1', code: 'complaint', name: '投诉', states: [] }];
  const { requests } = await renderRemote(<ServiceLevelsPage />, {
    path,
    messages: MESSAGES,
    viewer: { permissions: ['workflow:manage', 'service-level:manage'] },
    resolvers: {
      servicePolicies: () => list('ServicePolicy', POLICIES),
      serviceTimers: () => list('ServiceTimer', [timer('first_response', '首次响应'), timer('resolution', '解决')]),
      servicePolicy: () => ({ ...POLICIES[0], versions: list('ServicePolicyVersion', VERSIONS) }),
      servicePolicyMatch: () => MATCH,
      businessTime: () => DUE,
      calendars: () => list('Calendar', [{ __typename: 'Calendar', id: 'cal_1', code: 'office', name: '办公时间', isArchived: false }]),
      ticketTypes: () => list('TicketType', types),
      categorySchemes: () => list('CategoryScheme', []),
      categories: () => list('Category', []),
      words: () => list('Word', []),
      forms: () => list('Form', []),
      departments: () => list('Department', []),
      servicePolicySet: () => ({ policy: POLICIES[0], userErrors: [] }),
      servicePolicyArchive: () => ({ policy: POLICIES[0], userErrors: [] }),
      servicePolicyMove: () => ({ userErrors: [] }),
      serviceTimerSet: () => ({ timer: timer('first_response', '首次响应'), userErrors: [] }),
    },
  });
  return (name: string) => requests.filter((one) => one.name === name).map(({ variables }) => variables);
}
const press = (name: string | RegExp) => act(async () => void fireEvent.click(await screen.findByRole('button', { name })));
const type = (label: string, value: string) =>
  act(async () => void fireEvent.change(await screen.findByLabelText(label), { target: { value } }));

describe('service levels', () => {
  it('SLA-01: policies stand in their order, with for which tickets and what they promise', async () => {
    const sent = await open();
    const rows = within(await screen.findByRole('list', { name: '策略' })).getAllByRole('listitem');
    expect(rows[0]).toHaveTextContent('投诉');
    await waitFor(() => expect(rows[0]).toHaveTextContent(/工单类型 .*投诉 · 首次响应 24 小时/));
    expect(rows[1]).toHaveTextContent('所有工单 · 解决 留空');
    await press('停用投诉');
    expect(sent('ServicePolicyArchive')[0]).toMatchObject({ input: { code: 'complaint', version: 4, isArchived: true } });
  });

  it('SLA-19: a time is written with its unit and the time that counts, in the version that was seen', async () => {
    const sent = await open();
    await press('修改投诉');
    await type('首次响应的时限', '2');
    await press(/保\s?存$/);
    await waitFor(() => expect(sent('ServicePolicySet')).toHaveLength(1));
    expect(sent('ServicePolicySet')[0]).toMatchObject({
      input: {
        ...{ code: 'complaint', version: 4, when: { match: 'ALL', clauses: [{ fact: 'type', test: 'IS', values: ['complaint'] }] } },
        targets: [{ timer: 'first_response', seconds: 172_800, hours: 'CALENDAR', warnings: [50, 100] }],
      },
    });
  });

  it('SLA-18, SLA-21: the details of a time hold its matrix, when it warns and whom', async () => {
    const sent = await open();
    await press('修改投诉');
    await press('首次响应的细则');
    await press('按一两项情况区分时限');
    await type('紧急', '30');
    await type('预警点（占时限的百分比）', '80, 100');
    await press('添加一级');
    await press(/确\s?定/);
    await press(/保\s?存$/);
    await waitFor(() => expect(sent('ServicePolicySet')).toHaveLength(1));
    expect(sent('ServicePolicySet')[0]).toMatchObject({
      input: {
        targets: [
          {
            matrix: { rows: 'priority', columns: null, cells: [{ row: 'urgent', column: null, seconds: 108_000 }] },
            warnings: [80, 100],
            ladder: [{ atPercent: 100, overdueSeconds: null, tell: 'ASSIGNEE' }],
          },
        ],
      },
    });
  });

  it('SLA-01: versions say what each changed', async () => {
    await open();
    await press('投诉的历史版本');
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/第 2 版/)).toBeInTheDocument();
    const changed = dialog.getAllByRole('listitem').map((one) => one.textContent);
    expect(changed).toContain('首次响应：24 小时 → 1 小时 改动了预警点');
    expect(changed.some((text) => text?.startsWith('解决：删去'))).toBe(true);
  });

  it('SLA-02: a timer says between which happenings it runs, and is written anew', async () => {
    const sent = await open('/processes/service-levels?part=timers');
    const rows = within(await screen.findByRole('list', { name: '计时项' })).getAllByRole('listitem');
    expect(rows[0]).toHaveTextContent('登记 → 人员回复客户 · 每张工单一次');
    await press('修改首次响应');
    await type('重开后多少天内接着计', '7');
    await press(/保\s?存$/);
    await waitFor(() => expect(sent('ServiceTimerSet')).toHaveLength(1));
    expect(sent('ServiceTimerSet')[0]).toMatchObject({
      input: { code: 'first_response', version: 2, starts: [{ kind: 'CREATED' }], resumeWithinSeconds: 604_800, waitsForCustomer: true },
    });
  });

  it('SLA-01, SLA-19: what a ticket gets is told with why not, until when, and what each day gives', async () => {
    await open('/processes/service-levels?part=match');
    const answer = within(await screen.findByRole('region', { name: '得到的时限' }));
    expect(await answer.findByText(/不符合：.*投诉/)).toBeInTheDocument();
    expect(answer.getByText('采用')).toBeInTheDocument();
    expect(await answer.findByText(/到期：2026/)).toBeInTheDocument();
    expect(within(answer.getByRole('list', { name: '逐日的工作时间' })).getByRole('listitem')).toHaveTextContent('03-01');
  });
});
