import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { loaderOf } from '../../../platform/graphql/loader-of.js';
import { toUserError } from '../../../platform/graphql/payload.js';
import { UserError } from '../../../platform/graphql/user-error.type.js';
import { departmentTree } from '../department.queries.js';
import { Department } from '../department.type.js';
import { canArchiveDepartment } from '../department-access.rules.js';
import type { DepartmentRow } from '../department-tree.rules.js';
import { blockersOf } from './department-blockers.queries.js';

const BLOCKERS = Symbol('blockers of departments');

@Resolver(() => Department)
export class DepartmentBlockersResolver {
  @FieldResolver(() => [UserError], {
    description: 'What keeps it in use: departments below it, people, tickets, with their numbers. Empty for whoever may not archive it.',
  })
  async archiveBlockers(@Root() department: DepartmentRow, @Ctx() ctx: Context): Promise<UserError[]> {
    if (!canArchiveDepartment(ctx.actor, department).allowed) return [];
    const blockers = await loaderOf(ctx, BLOCKERS, async (ids: readonly string[]) => {
      return blockersOf(ctx, ctx.db.read, { tree: await departmentTree.of(ctx), ids });
    }).load(department.id);
    return blockers.map((blocker) => toUserError(blocker, ctx.language));
  }
}
