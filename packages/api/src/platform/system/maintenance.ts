import type { Ctx } from '../context.js';
import type { Reader } from '../db/db.js';
import { referenceTable } from '../db/reference-table.js';
import { findRow } from '../db/write.js';
import { MaintenanceRow } from './maintenance.entity.js';

/** Name of the table in `touchReference`. */
export const MAINTENANCE = 'maintenance';

/** Id of the one row. */
export const MAINTENANCE_ID = 'installation';

export type Maintenance = Omit<MaintenanceRow, 'id'>;

const OPEN: Maintenance = { version: 0, isOn: false, reason: '', beganAt: null, expectedEndAt: null };

export async function loadMaintenance(reader: Reader): Promise<Maintenance> {
  return (await findRow(reader, MaintenanceRow, { id: MAINTENANCE_ID })) ?? OPEN;
}

/** Kept in this process; another process's change is seen within a second. */
export const maintenance = referenceTable(MAINTENANCE, loadMaintenance);

/**
 * Whether people's changes are refused now. The system itself goes on: it delivers what was acknowledged. Who has not signed in is let
 * through, because all they can do is sign in, and an administrator must be able to.
 */
export async function isHeldUp(ctx: Pick<Ctx, 'actor' | 'db'>): Promise<boolean> {
  const { kind } = ctx.actor;
  return (kind === 'person' || kind === 'token') && (await maintenance.of(ctx)).isOn;
}
