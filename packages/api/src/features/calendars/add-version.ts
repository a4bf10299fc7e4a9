import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { insertRows } from '../../platform/db/write.js';
import { CalendarVersionEntity } from './calendar.entity.js';
import type { NewRules } from './calendar-book.rules.js';

interface Adding {
  readonly calendarId: string;
  readonly number: number;
  readonly rules: NewRules;
}

/** Writes what a calendar says from now on; answers the id of the version. */
export async function addVersion(tx: Tx, ctx: Ctx, { calendarId, number, rules: { inheritsFromId, own, rules } }: Adding): Promise<string> {
  const createdAt = ctx.clock.now();
  const id = newId('cav', createdAt);
  await insertRows(tx, CalendarVersionEntity, [{ id, calendarId, number, inheritsFromId, own, rules, createdAt }]);
  return id;
}
