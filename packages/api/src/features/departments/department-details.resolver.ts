import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { Department } from './department.type.js';
import { isDepartmentVisible } from './department-access.rules.js';
import type { DepartmentGoal, DepartmentPartner } from './department-facts.type.js';
import type { DepartmentRow } from './department-tree.rules.js';

/** As the place of something visible a department is shown by its name; what is written about it only to whoever may read it. */
function detail<T>({ actor }: Context, { id }: DepartmentRow, text: T | null): T | null {
  return isDepartmentVisible(actor, id) ? text : null;
}

@Resolver(() => Department)
export class DepartmentDetailsResolver {
  @FieldResolver()
  duties(@Root() row: DepartmentRow, @Ctx() ctx: Context): string | null {
    return detail(ctx, row, row.duties);
  }

  @FieldResolver()
  rules(@Root() row: DepartmentRow, @Ctx() ctx: Context): string | null {
    return detail(ctx, row, row.rules);
  }

  @FieldResolver()
  assets(@Root() row: DepartmentRow, @Ctx() ctx: Context): string | null {
    return detail(ctx, row, row.assets);
  }

  @FieldResolver()
  reportsTo(@Root() row: DepartmentRow, @Ctx() ctx: Context): string | null {
    return detail(ctx, row, row.reportsTo);
  }

  @FieldResolver()
  serviceHours(@Root() row: DepartmentRow, @Ctx() ctx: Context): string | null {
    return detail(ctx, row, row.serviceHours);
  }

  @FieldResolver()
  plannedHeadcount(@Root() row: DepartmentRow, @Ctx() ctx: Context): number | null {
    return detail(ctx, row, row.plannedHeadcount);
  }

  @FieldResolver()
  goals(@Root() row: DepartmentRow, @Ctx() ctx: Context): readonly DepartmentGoal[] {
    return detail(ctx, row, row.goals) ?? [];
  }

  @FieldResolver()
  partners(@Root() row: DepartmentRow, @Ctx() ctx: Context): readonly DepartmentPartner[] {
    return detail(ctx, row, row.partners) ?? [];
  }
}
