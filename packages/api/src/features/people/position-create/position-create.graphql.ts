import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { positionCreate } from '../position-change.command.js';
import { draftOf, PositionDraftInput, PositionPayload, positionPayload } from '../position-draft.type.js';

@InputType({ description: 'A new position.' })
export class PositionCreateInput extends PositionDraftInput {
  @Field(() => String, { description: 'Stable word: letters, digits, - and _; never changed.' })
  @NotBlank()
  @MaxLength(LIMITS.code)
  code!: string;
}

@Resolver()
export class PositionCreateResolver {
  @Authorized('position:manage')
  @Mutation(() => PositionPayload, { description: 'Adds a position with its duties and what it asks for.' })
  async positionCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => PositionCreateInput, { description: 'The position.' }) input: PositionCreateInput,
  ): Promise<PositionPayload> {
    return positionPayload(ctx, await positionCreate(ctx, { code: input.code.trim(), ...draftOf(input) }));
  }
}
