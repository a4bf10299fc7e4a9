import type { GraphQLResolveInfo } from 'graphql';
import { Args, Authorized, Ctx, Field, FieldResolver, ID, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, connectionOf, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { Department } from './department.type.js';
import { type DepartmentKindView, kindName, listKinds } from './department-kind.queries.js';
import type { DepartmentRow } from './department-tree.rules.js';

@ObjectType({ description: 'A kind of unit, as the organisation calls it: headquarters, province, centre, team …', simpleResolvers: true })
export class DepartmentKind {
  @Field(() => ID, { description: 'Id of the word.' })
  id!: string;

  @Field(() => String, { description: 'The word departments carry as their `kind`.' })
  code!: string;

  @Field(() => String, { description: "Its name in the viewer's language; the word itself while it has none." })
  name!: string;
}

export const { Connection: DepartmentKindConnection, Edge: DepartmentKindEdge } = connectionOf(DepartmentKind);

@Resolver(() => Department)
export class DepartmentKindResolver {
  @Authorized('department:read')
  @Query(() => DepartmentKindConnection, { description: 'The kinds of units: those that are named, then further words in use.' })
  async departmentKinds(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<DepartmentKindView>> {
    return listPage(await listKinds(ctx), page, info);
  }

  @FieldResolver(() => String, { description: "Its kind in the viewer's language." })
  kindName(@Root() { kind }: DepartmentRow, @Ctx() ctx: Context): Promise<string> {
    return kindName(ctx, kind);
  }
}
