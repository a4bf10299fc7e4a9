import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { guardedUpdate, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { MaintenanceRow } from '../../../platform/system/maintenance.entity.js';
import { loadMaintenance, MAINTENANCE, MAINTENANCE_ID, type Maintenance } from '../../../platform/system/maintenance.js';

export interface MaintenanceSetRequest {
  readonly version: number;
  readonly isOn: boolean;
  readonly reason: string;
  readonly expectedEndAt: Date | null;
}

/** Closes the installation for changes, says something else about it, or opens it again. */
export function maintenanceSet(ctx: Ctx, request: MaintenanceSetRequest): Promise<Outcome<{ isOn: boolean }>> {
  const { version, isOn, reason, expectedEndAt } = request;
  return runCommand(
    ctx,
    async (tx) => {
      await touchReference(tx, MAINTENANCE);
      const present = await loadMaintenance(tx);
      if (!isOn && !present.isOn) return done({ isOn });
      const next = { isOn, reason: reason.trim(), expectedEndAt, beganAt: beganAt(ctx, present, isOn) };
      if (!(await write(tx, { version, next, present }))) return refused({ code: 'CONFLICT' });
      await recordEvent(tx, ctx, {
        type: isOn ? 'maintenance.began' : 'maintenance.ended',
        subject: { type: 'maintenance', id: MAINTENANCE_ID, seq: version + 1 },
        payload: { expectedEndAt, changes: { isOn: { from: present.isOn, to: isOn } } },
        ...(next.reason && { texts: { reason: next.reason } }),
      });
      return done({ isOn });
    },
    { duringMaintenance: true },
  );
}

function beganAt(ctx: Ctx, present: Maintenance, isOn: boolean): Date | null {
  if (!isOn) return null;
  return present.isOn ? present.beganAt : ctx.clock.now();
}

interface Write {
  readonly version: number;
  readonly present: Maintenance;
  readonly next: Omit<Maintenance, 'version'>;
}

/** False when somebody was quicker. */
async function write(tx: Tx, { version, present, next }: Write): Promise<boolean> {
  if (present.version > 0) return guardedUpdate(tx, MaintenanceRow, { id: MAINTENANCE_ID, version }, next);
  if (version !== 0) return false;
  await insertRows(tx, MaintenanceRow, [{ id: MAINTENANCE_ID, version: 1, ...next }]);
  return true;
}
