import { localDay } from '../../kernel/local-date.js';
import type { Ctx } from '../../platform/context.js';
import { lookAgain } from '../../platform/db/reference-table.js';
import { departmentTree } from '../departments/index.js';
import { staff } from '../people/index.js';
import type { Organisation } from './actor.rules.js';

/** People and departments as this process knows them. */
export async function organisationOf(ctx: Pick<Ctx, 'db' | 'clock'>): Promise<Organisation> {
  const [people, tree] = await Promise.all([staff.of(ctx), departmentTree.of(ctx)]);
  return { staff: people, tree, today: localDay(ctx.clock.now()) };
}

/** The same, with somebody whose session or token exists: they may have been added a moment ago, by another process. */
export async function organisationWith(ctx: Pick<Ctx, 'db' | 'clock'>, personId: string): Promise<Organisation> {
  const known = await organisationOf(ctx);
  if (known.staff.find(personId)) return known;
  lookAgain(ctx);
  return organisationOf(ctx);
}
