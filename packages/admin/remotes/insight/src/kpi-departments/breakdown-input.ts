import type { KpiValuesInput } from '../gql/graphql.js';
import type { Period } from '../period/period.rules.js';

interface Asked {
  readonly kpiKey: string;
  readonly period: Period;
  readonly departmentId: string | null;
}

/** The question behind the breakdown by department; the export asks the same one again. */
export function breakdownInput({ kpiKey, period, departmentId }: Asked): KpiValuesInput {
  return { kpiKeys: [kpiKey], ...period, departmentId, bucket: 'TOTAL', groupBy: 'DEPARTMENT' };
}
