import { Arg, Authorized, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { localText } from '../../../platform/graphql/local-text.type.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { WordInput } from '../../../platform/graphql/word.type.js';
import { findKind } from '../department-kind.queries.js';
import { DepartmentKind } from '../department-kind.resolver.js';
import { departmentKindSet } from './department-kind-set.command.js';

@InputType({ description: 'What a kind of unit is called.' })
export class DepartmentKindSetInput extends WordInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Out of use: no longer offered; refused while departments are of it. Left out: stays.',
  })
  isArchived?: boolean | null;
}

@ObjectType({ description: 'The kind, or why it stayed as it was.', simpleResolvers: true })
export class DepartmentKindSetPayload extends Payload {
  @Field(() => DepartmentKind, { nullable: true, description: 'The kind.' })
  departmentKind?: DepartmentKind | null;
}

@Resolver()
export class DepartmentKindSetResolver {
  @Authorized('department:update')
  @Mutation(() => DepartmentKindSetPayload, { description: 'Names a kind of unit, or renames it.' })
  async departmentKindSet(
    @Ctx() ctx: Context,
    @Arg('input', () => DepartmentKindSetInput, { description: 'The word and its names.' }) input: DepartmentKindSetInput,
  ): Promise<DepartmentKindSetPayload> {
    const { code, isArchived } = input;
    return toPayload(ctx, await departmentKindSet(ctx, { code, names: localText(input), isArchived: isArchived ?? null }), async () => ({
      departmentKind: await findKind(ctx, code),
    }));
  }
}
