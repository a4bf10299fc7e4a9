import type { Store } from './store.js';

export interface DashboardRequest {
  readonly kpiKeys: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly departmentIds: readonly string[];
}

/** W3b: figures of some days by department, from the daily rollups. */
export async function dashboard(store: Store, { kpiKeys, from, to, departmentIds }: DashboardRequest): Promise<object> {
  const sql = `select r.metric, d.id, d.name, sum(r.num), sum(r.den), sum(r.n) from metric_daily r join department d on d.id = r.department_id
    where r.metric in (${kpiKeys.map(() => '?').join(', ')}) and r.date_local between ? and ?
    and r.department_id in (${departmentIds.map(() => '?').join(', ')}) group by r.metric, d.id, d.name`;
  const rows = await store.rows(sql, [...kpiKeys, from, to, ...departmentIds]);
  const kpiValues = rows.map(([key, id, name, numerator, denominator, n]) => ({
    kpi: { key },
    department: { id, name },
    numerator: Number(numerator),
    denominator: Number(denominator),
    n: Number(n),
  }));
  return { kpiValues };
}
