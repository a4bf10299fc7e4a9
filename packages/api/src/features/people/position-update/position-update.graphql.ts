import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { positionUpdate } from '../position-change.command.js';
import { draftOf, PositionDraftInput, PositionPayload, positionPayload } from '../position-draft.type.js';

@InputType({ description: 'What a position says from now on.' })
export class PositionUpdateInput extends PositionDraftInput {
  @Field(() => ID, { description: 'The position.' })
  positionId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => Boolean, { nullable: true, description: 'Take it out of use, or back into it.' })
  isArchived?: boolean | null;
}

@Resolver()
export class PositionUpdateResolver {
  @Authorized('position:manage')
  @Mutation(() => PositionPayload, { description: 'Replaces what a position says.' })
  async positionUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => PositionUpdateInput, { description: 'The position.' }) input: PositionUpdateInput,
  ): Promise<PositionPayload> {
    const { positionId, version, isArchived } = input;
    return positionPayload(ctx, await positionUpdate(ctx, { positionId, version, isArchived: isArchived === true, ...draftOf(input) }));
  }
}
