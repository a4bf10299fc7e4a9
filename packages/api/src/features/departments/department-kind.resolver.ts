import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, Field, FieldResolver, ID, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { Ability, toAbility } from '../../platform/graphql/ability.type.js';
import { type Connection, connectionOf, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { TextInLanguages, textInLanguages } from '../../platform/graphql/local-text.type.js';
import { Department } from './department.type.js';
import { type DepartmentKindView, kindName, listKinds } from './department-kind.queries.js';
import { mayArchiveKind, mayChangeKinds } from './department-kind.rules.js';
import type { DepartmentRow } from './department-tree.rules.js';

@ObjectType({ description: 'What the viewer may do to a kind of unit.', simpleResolvers: true })
export class DepartmentKindAbilities {
  @Field(() => Ability, { description: 'Name it, and say where in the order it stands.' })
  update!: Ability;

  @Field(() => Ability, { description: 'Put it out of use.' })
  archive!: Ability;
}

@ObjectType({ description: 'A kind of unit, as the organisation calls it: headquarters, province, centre, team …', simpleResolvers: true })
export class DepartmentKind {
  @Field(() => ID, { description: 'Id of the word.' })
  id!: string;

  @Field(() => String, { description: 'The word departments carry as their `kind`.' })
  code!: string;

  @Field(() => String, { description: "Its name in the viewer's language; the word itself while it has none." })
  name!: string;

  @Field(() => Boolean, { description: 'No longer offered for departments.' })
  isArchived!: boolean;

  @Field(() => Int, { description: 'Departments of this kind that the viewer may see, archived ones included.' })
  departmentCount!: number;
}

export const { Connection: DepartmentKindConnection, Edge: DepartmentKindEdge } = connectionOf(DepartmentKind);

@Resolver(() => DepartmentKind)
export class DepartmentKindFieldResolver {
  @FieldResolver(() => TextInLanguages, { nullable: true, description: 'Its name in each language; null while nobody has named it.' })
  names(@Root() { names }: DepartmentKindView): TextInLanguages | null {
    return names && textInLanguages(names);
  }

  @FieldResolver(() => DepartmentKindAbilities, { description: 'What the viewer may do to it now, and if not, why.' })
  viewerCan(@Root() { departmentCount }: DepartmentKindView, @Ctx() ctx: Context): DepartmentKindAbilities {
    return {
      update: toAbility(ctx, mayChangeKinds(ctx.actor)),
      archive: toAbility(ctx, mayArchiveKind(ctx.actor, departmentCount)),
    };
  }
}

@Resolver(() => Department)
export class DepartmentKindResolver {
  @Authorized('department:read')
  @Query(() => DepartmentKindConnection, { description: 'The kinds of units: those that are named, then further words in use.' })
  async departmentKinds(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('isArchived', () => Boolean, { nullable: true, description: 'Only those out of use, or only those in use.' })
    isArchived?: boolean | null,
  ): Promise<Connection<DepartmentKindView>> {
    const kinds = await listKinds(ctx);
    return listPage(isArchived == null ? kinds : kinds.filter((kind) => kind.isArchived === isArchived), page, info);
  }

  @FieldResolver(() => String, { description: "Its kind in the viewer's language." })
  kindName(@Root() { kind }: DepartmentRow, @Ctx() ctx: Context): Promise<string> {
    return kindName(ctx, kind);
  }
}
