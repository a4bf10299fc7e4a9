import { type Rendered, renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { KpiValuesInput } from '../gql/graphql.js';
import { BoardPage } from './BoardPage.js';
import { CREATED, figureOf, type Kpi, MESSAGES, RATE, RESPONSE, resolversOf, ticketOf, ticketsOf } from './insight.fixture.js';

const HOTLINE = { __typename: 'Department', id: 'dep_hotline', name: '热线受理组' } as const;
const ONLINE = { __typename: 'Department', id: 'dep_online', name: '在线受理组' } as const;
const ADDRESS = '/insight?from=2026-05-01&to=2026-05-07';

describe('the board', () => {
  it('asks for the period, the period before and its days in one request', async () => {
    const { requests } = await open(ADDRESS);
    const [asked] = requests.filter(({ name }) => name === 'BoardValues');
    expect(asked?.variables).toMatchObject({
      input: { kpiKeys: ['created', 'first_response', 'complaint_24h'], from: '2026-05-01', to: '2026-05-07', bucket: 'TOTAL' },
      previous: { from: '2026-04-24', to: '2026-04-30', bucket: 'TOTAL' },
      days: { from: '2026-05-01', to: '2026-05-07', bucket: 'DAY' },
    });
    expect(screen.getAllByRole('article')).toHaveLength(3);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('lists as many tickets behind a number as the number counts, and loads the rest', async () => {
    await open(`${ADDRESS}&kpi=complaint_24h`);
    const card = await tickets();
    expect(await within(card).findByText('投诉 24 小时响应率 · 3 张')).toBeInTheDocument();
    expect(within(card).getByRole('link', { name: '260501-0001' })).toHaveAttribute('href', '/desk/tickets/tkt_1');
    await act(async () => void fireEvent.click(within(card).getByRole('button', { name: /加载更多/ })));
    expect(await within(card).findByRole('link', { name: '260501-0003' })).toBeInTheDocument();
    expect(within(card).getByRole('link', { name: '260501-0001' })).toBeInTheDocument();
  });

  it('says why there are fewer tickets than cases', async () => {
    await open(`${ADDRESS}&kpi=created`);
    expect(await within(await tickets()).findByText('新建工单 · 计 8 次，您可见 2 张工单')).toBeInTheDocument();
  });

  it('goes from a department to the tickets counted there', async () => {
    const { requests } = await open(`${ADDRESS}&kpi=first_response`);
    const link = await screen.findByRole('link', { name: '查看热线受理组的 40 例' });
    await act(async () => void fireEvent.click(link));
    expect(await within(await tickets()).findByText('首次响应时长 · 热线受理组 · 40 张')).toBeInTheDocument();
    expect(requests.findLast(({ name }) => name === 'KpiTickets')?.variables.input).toMatchObject({
      departmentId: 'dep_hotline',
      groupBy: 'DEPARTMENT',
    });
  });

  it('does not rank a department with too few cases', async () => {
    await open(`${ADDRESS}&kpi=first_response`);
    const row = (await screen.findByRole('link', { name: '只看在线受理组' })).closest('tr');
    expect(row).toHaveTextContent('样本少于 5，不计算比率与排名');
  });

  it('offers the trend as a table whose days lead to their tickets', async () => {
    await open(`${ADDRESS}&kpi=first_response`);
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: '表' })));
    await act(async () => void fireEvent.click(screen.getByRole('link', { name: '查看 2026-05-02 的 6 例' })));
    expect(await within(await tickets()).findByText('首次响应时长 · 2026-05-02 · 6 张')).toBeInTheDocument();
  });
});

async function open(path: string): Promise<Rendered> {
  const kpis = [CREATED, RESPONSE, RATE];
  const resolvers = resolversOf(kpis, valuesFor);
  const rendered = await renderRemote(<BoardPage />, { path, route: '/insight', messages: MESSAGES, resolvers });
  await screen.findAllByRole('article');
  return rendered;
}

function tickets(): Promise<HTMLElement> {
  return screen.findByRole('region', { name: '背后的工单' });
}

function valuesFor({ from, to, bucket, groupBy }: KpiValuesInput, kpi: Kpi): readonly object[] {
  const span = { from, to };
  if (groupBy === 'DEPARTMENT') {
    return [
      figureOf(kpi, { ...span, department: HOTLINE, value: 1200, p50: 1200, p90: 3000, n: 40, status: 'MET', tickets: ticketsOf(40) }),
      figureOf(kpi, { ...span, department: ONLINE, value: 9000, p50: 9000, p90: 9900, n: 2, tickets: ticketsOf(2) }),
    ];
  }
  if (bucket === 'DAY')
    return ['2026-05-01', '2026-05-02'].map((day) => figureOf(kpi, { from: day, to: day, value: 600, p50: 600, p90: 900, n: 6 }));
  if (from === to) return [figureOf(kpi, { ...span, n: 6, tickets: ticketsOf(6) })];
  if (kpi.key === 'created') return [figureOf(kpi, { ...span, value: 8, n: 8, tickets: ticketsOf(2) })];
  const rest = { nodes: [ticketOf(3)], pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: 'c3' } };
  const paged = ({ after }: { after?: string }) => ({ ...ticketsOf(3), ...(after === 'c2' && rest) });
  return [{ ...figureOf(kpi, { ...span, value: 0.9, numerator: 3, denominator: 3, n: 3, status: 'MET' }), tickets: paged }];
}
