import { skipToken, useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import {
  BoardKpisDocument,
  BoardValuesDocument,
  type KpiDefinition_KpiFragment,
  type KpiFigure_KpiValueFragment,
  type KpiTile_KpiFragment,
} from '../gql/graphql.js';
import { type Period, previousOf } from '../period/period.rules.js';

export type Kpi = KpiTile_KpiFragment & KpiDefinition_KpiFragment;
export type Value = KpiFigure_KpiValueFragment;

/** One KPI with everything its tile shows; the figures are undefined while they are on their way. */
export interface BoardItem {
  readonly kpi: Kpi;
  readonly total: Value | undefined;
  readonly previous: Value | undefined;
  /** Day by day, in order. */
  readonly days: readonly Value[];
}

export interface Board {
  /** Undefined until the playbook's KPIs are known. */
  readonly items: readonly BoardItem[] | undefined;
  /** When the figures arrived. */
  readonly loadedAt: string | undefined;
  readonly error: unknown;
  reload(): Promise<unknown>;
}

/** As many as the API answers in one request. */
const MOST_KPIS = 20;
const REFRESH_MS = 60_000;

/** All KPIs over a period, with the period before and every day between, in one request. */
export function useBoard({
  period,
  departmentId,
  isLive,
}: {
  readonly period: Period;
  readonly departmentId: string | null;
  readonly isLive: boolean;
}): Board {
  const kpis = useQuery(BoardKpisDocument, { variables: { first: MOST_KPIS } });
  const nodes = kpis.data?.kpis.nodes;
  const kpiKeys = nodes?.map(({ key }) => key) ?? [];
  const asked = { kpiKeys, departmentId, bucket: 'TOTAL', groupBy: 'NONE' } as const;
  const variables = {
    input: { ...asked, ...period },
    previous: { ...asked, ...previousOf(period) },
    days: { ...asked, ...period, bucket: 'DAY' as const },
  };
  const values = useQuery(
    BoardValuesDocument,
    kpiKeys.length === 0 ? skipToken : { variables, fetchPolicy: 'cache-and-network', pollInterval: isLive ? REFRESH_MS : 0 },
  );
  const { data } = values;
  // Every new answer is a new moment, whatever it says.
  const loadedAt = useMemo(() => (data === undefined ? undefined : new Date().toISOString()), [data]);
  return {
    items: nodes?.map((kpi) => ({
      kpi,
      total: data?.total.find((value) => value.kpi.id === kpi.id),
      previous: data?.previous.find((value) => value.kpi.id === kpi.id),
      days: data?.days.filter((value) => value.kpi.id === kpi.id) ?? [],
    })),
    loadedAt,
    error: nodes === undefined ? kpis.error : data === undefined ? values.error : undefined,
    reload: () => (nodes === undefined ? kpis.refetch() : values.refetch()),
  };
}
