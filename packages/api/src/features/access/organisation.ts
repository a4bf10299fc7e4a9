import type { Ctx } from '../../platform/context.js';
import { lookAgain } from '../../platform/db/reference-table.js';
import { settingTable } from '../../platform/settings/setting.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { departmentTree } from '../departments/index.js';
import { staff } from '../people/index.js';
import type { Organisation } from './actor.rules.js';

/** People and departments as this process knows them, today: the settings say where days begin. */
export async function organisationOf(ctx: Pick<Ctx, 'db' | 'clock'>): Promise<Organisation> {
  const [people, tree] = await Promise.all([staff.of(ctx), departmentTree.of(ctx), settingTable.of(ctx)]);
  return { staff: people, tree, today: localToday(ctx) };
}

/** The same, with somebody whose session or token exists: they may have been added a moment ago, by another process. */
export async function organisationWith(ctx: Pick<Ctx, 'db' | 'clock'>, personId: string): Promise<Organisation> {
  const known = await organisationOf(ctx);
  if (known.staff.find(personId)) return known;
  lookAgain(ctx);
  return organisationOf(ctx);
}
