import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { MESSAGES, texts } from '../processes.fixture.js';
import { RunSections } from './RunSections.js';

const state = (code: string, name: string, category: string) => ({ code, names: texts(name), category });
const VERSION = {
  ...{ id: 'wfv_2', number: 2, phase: 'LIVE' },
  definition: {
    states: [state('NEW', '已登记', 'NEW'), state('WORK', '处理中', 'OPEN'), state('DONE', '已解决', 'SOLVED')],
    transitions: [],
  },
};
const item = { __typename: 'WorkflowRunItem', ticketId: 'tkt_1', number: 'T-7', state: '已登记', toState: '处理中' };
const REPLAY = {
  ...{ __typename: 'WorkflowRun', kind: 'REPLAY', since: '2026-03-01T00:00:00.000Z', startedAt: '2026-03-02T00:00:00.000Z' },
  ...{
    finishedAt: '2026-03-02T00:01:00.000Z',
    total: 9,
    checked: 9,
    passed: 7,
    stuck: 2,
    items: [{ ...item, reason: '请先填写：问题分类。' }],
  },
};
const left = (code: string, name: string, to: string | null) => ({
  ...{ __typename: 'WorkflowMoveState', code, name, category: 'OPEN', count: 3, halfDone: 1, to },
});
const PREVIEW = {
  __typename: 'WorkflowMovePreview',
  states: [left('NEW', '已登记', 'NEW'), left('ASK', '待补充', null)],
  ability: { __typename: 'Ability', allowed: true, reason: null },
};

async function open(runs: readonly object[] = [REPLAY]) {
  const done = { __typename: 'WorkflowRunPayload', workflow: { __typename: 'Workflow', id: 'wfl_1', version: 6 }, userErrors: [] };
  const { requests } = await renderRemote(<RunSections workflow={{ id: 'wfl_1', version: 5 } as never} version={VERSION as never} />, {
    path: '/processes/workflows/complaint',
    messages: MESSAGES,
    viewer: { permissions: ['workflow:manage'] },
    resolvers: {
      workflowRuns: () => runs,
      workflowMovePreview: () => PREVIEW,
      workflowReplay: () => done,
      workflowTicketsMove: () => done,
    },
  });
  return (name: string) => requests.filter((one) => one.name === name).map(({ variables }) => variables);
}
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('a version against many tickets', () => {
  it('TKT-14: is tried on past ones, and says which would have stuck and why', async () => {
    const sent = await open();
    const items = within(await screen.findByRole('list', { name: '会卡住的工单' }));
    expect(items.getByRole('link', { name: 'T-7' })).toHaveAttribute('href', '/desk/tickets/tkt_1');
    expect(items.getByRole('listitem')).toHaveTextContent('已登记 → 处理中请先填写：问题分类。');
    expect(screen.getByText('已检验 9 / 9：能走完 7，会卡住 2。')).toBeInTheDocument();
    fireEvent.change(screen.getByLabelText('过去多少天'), { target: { value: '14' } });
    await press('开始检验');
    await waitFor(() => expect(sent('WorkflowReplay')).toEqual([{ input: { versionId: 'wfv_2', version: 5, days: 14 } }]));
  });

  it('TKT-15: takes running ones over when every state has a counterpart', async () => {
    const sent = await open([]);
    expect(await screen.findByText('还有 6 张未结束的工单按旧版本办理。')).toBeInTheDocument();
    await press('换到此版本');
    const choice = await screen.findByRole('combobox', { name: '待补充' });
    const submit = () => act(async () => void fireEvent.click(screen.getAllByRole('button', { name: '换到此版本' }).at(-1) as HTMLElement));
    await submit();
    expect(sent('WorkflowTicketsMove')).toEqual([]);
    fireEvent.mouseDown(choice);
    expect(screen.queryByRole('option', { name: '已解决' })).not.toBeInTheDocument();
    await act(async () => void fireEvent.click(await screen.findByTitle('处理中')));
    await submit();
    await waitFor(() => expect(sent('WorkflowTicketsMove')).toHaveLength(1));
    const mapping = [
      { from: 'NEW', to: 'NEW' },
      { from: 'ASK', to: 'WORK' },
    ];
    expect(sent('WorkflowTicketsMove')[0]).toEqual({ input: { versionId: 'wfv_2', version: 5, mapping } });
  });

  it('shows how far it is while it goes on', async () => {
    await open([{ ...REPLAY, finishedAt: null, checked: 4, passed: 4, stuck: 0, items: [] }]);
    expect(await screen.findByRole('progressbar')).toHaveAttribute('value', '4');
  });
});
