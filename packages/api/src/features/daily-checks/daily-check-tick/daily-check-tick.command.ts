import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRow, guardedUpdate, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { localToday } from '../../../platform/settings/time-zone.js';
import { DailyTickEntity } from '../daily-check.entity.js';
import { checksOf } from '../daily-check.queries.js';

export interface DailyCheckTickRequest {
  readonly checkId: string;
  readonly isDone: boolean;
}

/** Ticks a point of today for oneself, or takes the tick back. What stands so already stays as it is. */
export async function dailyCheckTick(ctx: Ctx, { checkId, isDone }: DailyCheckTickRequest): Promise<Outcome<{ checkId: string }>> {
  const check = (await checksOf(ctx)).find(({ id }) => id === checkId);
  const { personId, departmentId } = ctx.actor;
  const day = localToday(ctx);
  return runCommand(ctx, async (tx) => {
    if (!check || personId === null) return refused({ code: 'NOT_FOUND', field: ['checkId'] });
    const known = await findRow(tx, DailyTickEntity, { personId, day, checkId });
    if ((known?.isDone ?? false) === isDone) return done({ checkId });
    const tick = await writeTick(tx, ctx, known ? { ...known, isDone } : { ...NEW, personId, day, checkId, isDone });
    if (!tick) return refused({ code: 'CONFLICT' });
    const subject = { type: 'daily_tick', id: tick.id, seq: tick.version };
    await recordEvent(tx, ctx, { type: 'daily_check.ticked', subject, departmentId, payload: { code: check.code, day, isDone } });
    return done({ checkId });
  });
}

const NEW = { id: null, version: 0 } as const;

type Tick = Omit<DailyTickEntity, 'id' | 'changedAt'> & { readonly id: string | null };

/** The row as it stands now; null when somebody was faster. */
async function writeTick(tx: Tx, ctx: Ctx, { id, version, ...tick }: Tick): Promise<{ id: string; version: number } | null> {
  const changedAt = ctx.clock.now();
  if (id !== null) {
    const isWritten = await guardedUpdate(tx, DailyTickEntity, { id, version }, { isDone: tick.isDone, changedAt });
    return isWritten ? { id, version: version + 1 } : null;
  }
  const written = { id: newId('dtk', changedAt), version: 1 };
  await insertRows(tx, DailyTickEntity, [{ ...tick, ...written, changedAt }]);
  return written;
}
