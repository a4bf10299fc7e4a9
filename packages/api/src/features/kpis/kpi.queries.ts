import { type Language, textIn } from '@shouwen/shared';
import { holds } from '../../kernel/actor.js';
import type { Ctx } from '../../platform/context.js';
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

/** A definition as people read it. */
export type KpiView = Omit<KpiDefinition, 'names' | 'definitions'> & { readonly name: string; readonly definition: string };

export function toKpi({ names, definitions, ...rest }: KpiDefinition, language: Language): KpiView {
  return { ...rest, name: textIn(names, language), definition: textIn(definitions, language) };
}

/** For `node(id:)`. */
export async function findKpi(ctx: Ctx, id: string): Promise<KpiView | null> {
  const kpi = (await kpiTable.of(ctx)).all.find((candidate) => candidate.id === id);
  return kpi && holds(ctx.actor, 'kpi:read') ? toKpi(kpi, ctx.language) : null;
}
