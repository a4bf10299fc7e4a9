import { changesBetween } from '../../../kernel/changes.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { findRow, guardedUpdate } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { KpiEntity } from '../kpi.entity.js';
import { readKpi } from '../kpi-definition.rules.js';
import { markAllDaysChanged } from '../rollup.js';
import { type KpiTargetWish, planKpiTarget } from './kpi-target-set.rules.js';

export interface KpiTargetSetRequest extends KpiTargetWish {
  readonly key: string;
  readonly version: number;
}

/** What the organisation promises by a figure; what nobody changes leaves no trace. */
export function kpiTargetSet(ctx: Ctx, { key, version, ...wish }: KpiTargetSetRequest): Promise<Outcome<{ key: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, 'kpi');
    const row = await findRow(tx, KpiEntity, { kpiKey: key });
    if (!row) return refused({ code: 'NOT_FOUND', field: ['key'] });
    const decision = planKpiTarget(readKpi(row), wish);
    if (!decision.allowed) return refused(decision.refusal);
    if (row.version !== version) return refused({ code: 'CONFLICT' });
    const { target, force } = decision.plan;
    const changes = changesBetween<KpiTargetWish>({ target: row.target, force: readKpi(row).force }, decision.plan);
    if (Object.keys(changes).length === 0) return done({ key });
    if (!(await guardedUpdate(tx, KpiEntity, row, { target, kpiForce: force }))) return refused({ code: 'CONFLICT' });
    // "Within target" is part of the rollup.
    await markAllDaysChanged(tx);
    const subject = { type: 'kpi', id: row.id, seq: version + 1 };
    await recordEvent(tx, ctx, { type: 'kpi.target_set', subject, payload: { kpiKey: key, changes } });
    return done({ key });
  });
}
