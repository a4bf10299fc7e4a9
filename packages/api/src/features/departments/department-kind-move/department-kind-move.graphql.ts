import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { findKind } from '../department-kind.queries.js';
import { DepartmentKindSetPayload } from '../department-kind-set/department-kind-set.graphql.js';
import { departmentKindMove } from './department-kind-move.command.js';

@InputType({ description: 'Where in the order a kind of unit goes.' })
export class DepartmentKindMoveInput {
  @Field(() => String, { description: 'The word of a kind that is named.' })
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => String, { nullable: true, description: 'The word of the kind it goes in front of; absent: behind all others.' })
  @MaxLength(LIMITS.code)
  beforeCode?: string | null;
}

@Resolver()
export class DepartmentKindMoveResolver {
  @Authorized('department:update')
  @Mutation(() => DepartmentKindSetPayload, { description: 'Puts a kind of unit at another place in the order.' })
  async departmentKindMove(
    @Ctx() ctx: Context,
    @Arg('input', () => DepartmentKindMoveInput, { description: 'Which, and where to.' }) { code, beforeCode }: DepartmentKindMoveInput,
  ): Promise<DepartmentKindSetPayload> {
    return toPayload(ctx, await departmentKindMove(ctx, { code, beforeCode: beforeCode ?? null }), async () => ({
      departmentKind: await findKind(ctx, code),
    }));
  }
}
