import type { Ctx } from '../../../platform/context.js';
import { timeZone } from '../../../platform/settings/time-zone.js';
import { calendarBook, calendarOf } from '../../calendars/index.js';
import { departmentTree } from '../../departments/index.js';
import type { Where } from './next-day.rules.js';

/** The organisation's own days: its time zone, and the calendar of its topmost department. */
export async function organisationDays(ctx: Ctx): Promise<Where> {
  const [root] = (await departmentTree.of(ctx)).children(null);
  const found = root ? await calendarOf(ctx, root.id) : null;
  return { zone: timeZone(ctx), open: found ? (await calendarBook.of(ctx)).hours(found.calendar) : null };
}
