import type { Ctx } from '../../platform/context.js';
import { departmentTree } from '../departments/index.js';
import { staff } from '../people/index.js';
import type { Organisation } from './actor.rules.js';

/** People and departments as this process knows them. */
export async function organisationOf(ctx: Pick<Ctx, 'db'>): Promise<Organisation> {
  const [people, tree] = await Promise.all([staff.of(ctx), departmentTree.of(ctx)]);
  return { staff: people, tree };
}
