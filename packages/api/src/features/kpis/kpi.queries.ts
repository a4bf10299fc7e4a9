import type { Reader } from '../../platform/db/db.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import { KpiEntity } from './kpi.entity.js';
import { type KpiDefinition, readKpi } from './kpi-definition.rules.js';

/** The figures this organisation watches, in the order of its playbook. */
export interface KpiTable {
  readonly all: readonly KpiDefinition[];
  find(key: string): KpiDefinition | undefined;
}

async function loadKpis(reader: Reader): Promise<KpiTable> {
  const all = (await findRows(reader, KpiEntity, {}, { orderBy: { sortOrder: 'asc' } })).map(readKpi);
  const byKey = new Map(all.map((kpi) => [kpi.key, kpi]));
  return { all, find: (key) => byKey.get(key) };
}

/** The definitions kept in the process: `await kpiTable.of(ctx)`. */
export const kpiTable = referenceTable('kpi', loadKpis);
