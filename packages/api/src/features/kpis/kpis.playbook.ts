import { CHANNELS } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { findRows, insertRows, updateRow } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import { KpiEntity } from './kpi.entity.js';
import { KPI_DIRECTIONS, KPI_FORCES, MEASURES, type PlaybookKpi, storeKpi } from './kpi-definition.rules.js';
import { enqueueRemeasure } from './record-all.js';
import { markAllDaysChanged } from './rollup.js';

const text = {
  type: 'object',
  required: ['zh-CN', 'zh-TW', 'en'],
  additionalProperties: false,
  properties: {
    'zh-CN': { type: 'string', minLength: 1 },
    'zh-TW': { type: 'string', minLength: 1 },
    en: { type: 'string', minLength: 1 },
  },
};

const conditions = {
  type: 'object',
  additionalProperties: false,
  properties: {
    ticketTypes: { type: 'array', items: { type: 'string' } },
    excludedChannels: { type: 'array', items: { enum: CHANNELS } },
    withinSeconds: { type: ['integer', 'null'], minimum: 1 },
  },
};

const schema = {
  type: 'object',
  required: ['kpis'],
  additionalProperties: false,
  properties: {
    kpis: {
      type: 'array',
      items: {
        type: 'object',
        required: ['key', 'names', 'definitions', 'measure', 'direction', 'target', 'force', 'minimumN'],
        additionalProperties: false,
        properties: {
          key: { type: 'string', pattern: '^[a-z][a-z0-9_]{0,39}$' },
          names: text,
          definitions: text,
          measure: { enum: MEASURES },
          conditions,
          direction: { enum: KPI_DIRECTIONS },
          target: { type: ['number', 'null'] },
          force: { enum: KPI_FORCES },
          minimumN: { type: 'integer', minimum: 0 },
          windowDays: { type: 'integer', minimum: 0, maximum: 90 },
        },
      },
    },
  },
};

/** `kpis.json`: which figures the organisation watches, by key. */
export const kpisSection: PlaybookSection = {
  file: 'kpis',
  schema,
  rows: [
    {
      kind: 'kpi',
      entity: KpiEntity,
      key: ['kpiKey'],
      name: 'names',
      fields: ['names', 'definitions', 'measure', 'conditions', 'direction', 'target', 'kpiForce', 'minimumN', 'windowDays'],
    },
  ],
  async apply(tx, ctx, data) {
    if (!isKpiFile(data)) throw new Error('kpis.json was not checked against its schema');
    const known = new Map((await findRows(tx, KpiEntity)).map((row) => [row.kpiKey, row]));
    const wanted = data.kpis.map(storeKpi);
    const changed = wanted.filter((kpi) => isChanged(known.get(kpi.kpiKey), kpi));
    for (const kpi of changed) await store(tx, ctx, { id: known.get(kpi.kpiKey)?.id, kpi });
    if (changed.length === 0) return;
    // "Within target" is part of the rollup, and which tickets are measured is part of the facts: both start over.
    await markAllDaysChanged(tx);
    await enqueueRemeasure(tx, ctx.clock.now());
    await touchReference(tx, 'kpi');
  },
};

/** The schema above has been applied by the loader before; this only tells the compiler. */
function isKpiFile(data: unknown): data is { readonly kpis: readonly PlaybookKpi[] } {
  return typeof data === 'object' && data !== null && 'kpis' in data && Array.isArray(data.kpis);
}

type Wanted = ReturnType<typeof storeKpi>;

function isChanged(known: KpiEntity | undefined, wanted: Wanted): boolean {
  return known === undefined || JSON.stringify({ ...known, id: '' }) !== JSON.stringify({ ...known, ...wanted, id: '' });
}

async function store(tx: Tx, ctx: Ctx, { id, kpi }: { readonly id: string | undefined; readonly kpi: Wanted }): Promise<void> {
  if (id) await updateRow(tx, KpiEntity, id, kpi);
  else await insertRows(tx, KpiEntity, [{ id: newId('kpi', ctx.clock.now()), version: 1, ...kpi }]);
}
