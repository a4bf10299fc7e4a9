import type { MessageLoader } from '@shouwen/admin-contract';
import type { KpiValuesInput } from '../gql/graphql.js';

/** A small playbook of KPIs and figures as the API would answer, for the tests of this remote. */
export const MESSAGES: Readonly<Record<string, { readonly 'zh-CN': MessageLoader }>> = {
  insight: { 'zh-CN': () => import('../locales/zh-CN.js').then((m) => m.messages) },
};

export const RESPONSE = kpi({
  key: 'first_response',
  name: '首次响应时长',
  unit: 'SECONDS',
  direction: 'DOWN',
  target: 3600,
  force: 'LIMIT',
});
export const RATE = kpi({
  key: 'complaint_24h',
  name: '投诉 24 小时响应率',
  unit: 'FRACTION',
  direction: 'UP',
  target: 0.9,
  force: 'TARGET',
});
export const CREATED = kpi({ key: 'created', name: '新建工单', unit: 'COUNT', direction: 'BAND', target: null, force: 'NONE' });

interface KpiSeed {
  readonly key: string;
  readonly name: string;
  readonly unit: 'COUNT' | 'SECONDS' | 'FRACTION';
  readonly direction: 'UP' | 'DOWN' | 'BAND';
  readonly target: number | null;
  readonly force: 'TARGET' | 'LIMIT' | 'BENCHMARK' | 'NONE';
}

function kpi(seed: KpiSeed) {
  return { __typename: 'Kpi' as const, id: `kpi_${seed.key}`, version: 1, definition: `${seed.name}的口径。`, minimumN: 5, ...seed };
}

export type Kpi = typeof RESPONSE;

export function figureOf(of: Kpi, given: Partial<ReturnType<typeof blankValue>> = {}) {
  return { ...blankValue(of), ...given };
}

function blankValue(of: Kpi) {
  return {
    __typename: 'KpiValue' as const,
    kpi: of,
    from: '2026-05-01',
    to: '2026-05-07',
    department: null as null | { readonly __typename: 'Department'; readonly id: string; readonly name: string },
    value: null as number | null,
    numerator: 0,
    denominator: 0,
    n: 0,
    mean: null as number | null,
    p50: null as number | null,
    p90: null as number | null,
    target: of.target,
    status: 'UNJUDGED' as 'MET' | 'NEAR' | 'MISSED' | 'UNJUDGED',
    isProvisional: false,
    isApproximate: false,
    tickets: ticketsOf(0),
  };
}

export function ticketsOf(totalCount: number) {
  return {
    __typename: 'TicketConnection',
    nodes: Array.from({ length: Math.min(totalCount, 2) }, (_, index) => ticketOf(index + 1)),
    pageInfo: { __typename: 'PageInfo', hasNextPage: totalCount > 2, hasPreviousPage: false, startCursor: null, endCursor: 'c2' },
    totalCount,
  };
}

export function ticketOf(number: number) {
  return {
    __typename: 'Ticket',
    id: `tkt_${number}`,
    number: `260501-000${number}`,
    subject: `第 ${number} 张工单`,
    createdAt: '2026-05-01T01:00:00.000Z',
    solvedAt: null,
    state: { __typename: 'TicketState', id: 'sta_1', name: '处理中', category: 'OPEN' },
    department: { __typename: 'Department', id: 'dep_hotline', name: '热线受理组' },
    assignee: null,
  };
}

export function resolversOf(kpis: readonly Kpi[], valuesFor: (input: KpiValuesInput, kpi: Kpi) => readonly object[]) {
  return {
    kpis: () => ({ __typename: 'KpiConnection', nodes: kpis }),
    kpiValues: ({ input }: { input: KpiValuesInput }) =>
      kpis.filter(({ key }) => input.kpiKeys.includes(key)).flatMap((one) => valuesFor(input, one)),
    departments: () => ({
      __typename: 'DepartmentConnection',
      nodes: [],
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 0,
    }),
  };
}
