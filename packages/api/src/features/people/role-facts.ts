import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { loadDepartmentTree } from '../departments/index.js';
import { loadStaff, STAFF, staff } from './person.queries.js';
import type { RoleSetting } from './role-setting.rules.js';

/** The organisation as a command that changes roles sees it. The locked reference row makes such commands follow each other. */
export async function roleSettingIn(tx: Tx, ctx: Ctx): Promise<RoleSetting> {
  await touchReference(tx, STAFF);
  const [tree, people] = [await loadDepartmentTree(tx), await loadStaff(tx, staff.latest(ctx))];
  return { actor: ctx.actor, tree, staff: people, today: localToday(ctx) };
}
