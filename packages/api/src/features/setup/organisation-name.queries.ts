import type { Ctx } from '../../platform/context.js';
import { departmentTree } from '../departments/index.js';
import { findOrganisation } from '../settings/index.js';

/** What the organisation goes by: its own name, or that of its topmost department. */
export async function findOrganisationName(ctx: Ctx): Promise<string> {
  const { name } = await findOrganisation(ctx);
  return name ?? (await departmentTree.of(ctx)).all[0]?.name ?? 'Shouwen';
}
