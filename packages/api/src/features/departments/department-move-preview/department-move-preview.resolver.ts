import { Arg, Authorized, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Ability, toAbility } from '../../../platform/graphql/ability.type.js';
import { Department } from '../department.type.js';
import { type MovePreviewView, previewMove } from './department-move-preview.queries.js';

@ObjectType({
  description:
    'What moving a department would do. Tickets and figures of the past stay with the department of the time: none of them is touched.',
  simpleResolvers: true,
})
export class DepartmentMovePreview {
  @Field(() => Department, { description: 'What would move.' })
  department!: Department;

  @Field(() => Department, { nullable: true, description: 'Below which it would stand; null at the top.' })
  parent!: Department | null;

  @Field(() => Int, { description: 'How many departments move, itself included.' })
  departmentCount!: number;
}

@Resolver(() => DepartmentMovePreview)
export class DepartmentMovePreviewResolver {
  @Authorized('department:move')
  @Query(() => DepartmentMovePreview, {
    nullable: true,
    description: 'What moving a department below another would do; null when one of them does not exist or the viewer may not see it.',
  })
  departmentMovePreview(
    @Ctx() ctx: Context,
    @Arg('departmentId', () => ID, { description: 'The department that would move.' }) departmentId: string,
    @Arg('parentId', () => ID, { nullable: true, description: 'Where to; absent: to the top.' }) parentId?: string | null,
  ): Promise<MovePreviewView | null> {
    return previewMove(ctx, departmentId, parentId ?? null);
  }

  @FieldResolver(() => Ability, { description: 'Whether the move would go through now, and if not, why.' })
  ability(@Root() { decision }: MovePreviewView, @Ctx() ctx: Context): Ability {
    return toAbility(ctx, decision);
  }
}
