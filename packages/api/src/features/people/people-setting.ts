import type { Ctx } from '../../platform/context.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { departmentTree } from '../departments/index.js';
import { staff } from './person.queries.js';
import type { Organisation } from './person-access.rules.js';

/** The organisation as the rules about people see it, from the tables in this process. */
export async function organisationNow(ctx: Ctx): Promise<Organisation> {
  const [people, tree] = await Promise.all([staff.of(ctx), departmentTree.of(ctx)]);
  return { staff: people, tree, today: localToday(ctx) };
}
