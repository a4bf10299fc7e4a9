import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { MESSAGES, texts } from '../processes.fixture.js';
import { DryRunPanel } from './DryRunPanel.js';

const state = (code: string, name: string, category: string) => ({
  __typename: 'WorkflowDryRunState',
  ...{ code, name, customerName: `${name}（客户）`, category },
});
const [NEW, OPEN] = [state('NEW', '已登记', 'NEW'), state('OPEN', '处理中', 'OPEN')];
const ability = (reason: string | null) => ({ __typename: 'Ability', allowed: reason === null, code: null, reason });
const fact = (name: string, ...values: string[]) => ({ __typename: 'Fact', name, values });
const way = (code: string, name: string, more: object) => ({
  ...{ __typename: 'WorkflowDryRunWay', code, name, verb: null, to: OPEN, permissions: ['ticket:transition'], effects: [] },
  ...{ factsAfter: [fact('priority', 'urgent')], ability: ability(null) },
  ...more,
});
const AT_NEW = {
  ...{ __typename: 'WorkflowDryRun', state: NEW, facts: [fact('priority', 'normal')] },
  actions: [{ __typename: 'WorkflowDryRunAction', code: 'look', name: '核对', isDone: false }],
  ways: [
    way('go', '受理', { effects: [{ __typename: 'WorkflowDryRunEffect', kind: 'PRIORITY', name: '紧急' }] }),
    way('sort', '分类', { ability: ability('请先填写：问题分类。') }),
  ],
};
const AT_OPEN = { ...AT_NEW, state: OPEN, actions: [], ways: [] };
const VERSION = { id: 'wfv_1', definition: { states: [{ code: 'NEW', names: texts('已登记'), category: 'NEW' }], transitions: [] } };

async function open(answer: (input: { readonly state?: string | null }) => unknown) {
  const list = (name: string) => ({
    __typename: `${name}Connection`,
    pageInfo: { hasNextPage: false, endCursor: null },
    nodes: [],
    totalCount: 0,
  });
  const onStand = jest.fn();
  const { requests } = await renderRemote(<DryRunPanel version={VERSION as never} onStand={onStand} onClose={() => undefined} />, {
    path: '/processes/workflows/complaint',
    messages: MESSAGES,
    viewer: { permissions: ['workflow:manage'] },
    resolvers: {
      workflowDryRun: ({ input }: { readonly input: { readonly state?: string | null } }) => answer(input),
      ticketTypes: () => list('TicketType'),
      categorySchemes: () => list('CategoryScheme'),
      categories: () => list('Category'),
      words: () => list('Word'),
      forms: () => list('Form'),
      departments: () => list('Department'),
      people: () => list('Person'),
    },
  });
  const sent = () => requests.filter(({ name }) => name === 'WorkflowDryRun').map(({ variables }) => variables);
  return { sent, onStand };
}
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('the dry run of a workflow', () => {
  it('TKT-14: shows which ways are open, which are refused and why, and what each does', async () => {
    await open(() => AT_NEW);
    const ways = within(await screen.findByRole('list', { name: '可以怎么走' })).getAllByRole('listitem');
    expect(ways[0]).toHaveTextContent('自动执行：设置优先级 紧急');
    expect(ways[1]).toHaveTextContent('请先填写：问题分类。');
    expect(screen.getByText('客户看到：已登记（客户）')).toBeInTheDocument();
  });

  it('TKT-14: takes a way with what is then known, and goes back', async () => {
    const { sent, onStand } = await open(({ state: at }) => (at === 'OPEN' ? AT_OPEN : AT_NEW));
    await screen.findByRole('list', { name: '可以怎么走' });
    await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name: '核对' })));
    await waitFor(() => expect(sent().at(-1)).toMatchObject({ input: { state: 'NEW', done: ['look'] } }));
    await press(/受理/);
    await waitFor(() =>
      expect(sent().at(-1)).toEqual({
        input: { versionId: 'wfv_1', personId: null, state: 'OPEN', facts: [{ name: 'priority', values: ['urgent'] }], done: [] },
      }),
    );
    expect(await screen.findByRole('list', { name: '走过的步骤' })).toHaveTextContent('受理');
    expect(onStand).toHaveBeenLastCalledWith('OPEN');
    await press('退回一步');
    await waitFor(() => expect(onStand).toHaveBeenLastCalledWith('NEW'));
  });

  it('TKT-14: begins anew with a ticket, and says when there is none', async () => {
    const { sent } = await open((input) => ('ticketNumber' in input && input.ticketNumber ? null : AT_NEW));
    fireEvent.change(await screen.findByLabelText('按工单号取已知内容（可留空）'), { target: { value: 'T-404' } });
    await press('从头开始');
    expect(await screen.findByText('没有这张工单或这个人，或者您看不到。')).toBeInTheDocument();
    expect(sent().at(-1)).toEqual({ input: { versionId: 'wfv_1', ticketNumber: 'T-404', personId: null } });
  });
});
