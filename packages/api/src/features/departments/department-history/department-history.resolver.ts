import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Authorized, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../../platform/graphql/connection.js';
import { LocalDate } from '../../../platform/graphql/scalars.js';
import { departmentTree } from '../department.queries.js';
import { Department } from '../department.type.js';
import { isDepartmentVisible } from '../department-access.rules.js';
import type { DepartmentRow } from '../department-tree.rules.js';
import type { DifferenceView } from './department-difference.rules.js';
import { historyOf, listDifferences } from './department-history.queries.js';
import type { HistoryEntryView } from './department-history.rules.js';
import { DepartmentDifference, DepartmentDifferenceConnection, DepartmentHistoryConnection } from './department-history.type.js';

@Resolver(() => Department)
export class DepartmentHistoryResolver {
  @FieldResolver(() => DepartmentHistoryConnection, {
    description: 'What happened to it, the latest first; nothing to whoever may not read it.',
  })
  async history(
    @Root() { id }: DepartmentRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<HistoryEntryView>> {
    return isDepartmentVisible(ctx.actor, id) ? historyOf(ctx, id, { page, info }) : listPage<HistoryEntryView>([], page, info);
  }
}

@ArgsType()
class DepartmentDifferencesArgs extends PageArgs {
  @Field(() => LocalDate, { description: 'The earlier day.' })
  from!: string;

  @Field(() => LocalDate, { description: 'The later day.' })
  to!: string;
}

@Resolver(() => DepartmentDifference)
export class DepartmentDifferenceResolver {
  @Authorized('department:read')
  @Query(() => DepartmentDifferenceConnection, {
    description: 'How the departments the viewer may see differ between the evenings of two days, in tree order.',
  })
  async departmentDifferences(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => DepartmentDifferencesArgs) asked: DepartmentDifferencesArgs,
  ): Promise<Connection<DifferenceView>> {
    return listPage(await listDifferences(ctx, asked), asked, info);
  }

  @FieldResolver(() => Department, { nullable: true, description: 'The department, as it is today.' })
  async department(@Root() { departmentId }: DifferenceView, @Ctx() ctx: Context): Promise<DepartmentRow | null> {
    return (await departmentTree.of(ctx)).find(departmentId) ?? null;
  }
}
