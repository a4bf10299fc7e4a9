import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { savedViewRemove } from './saved-view-remove.command.js';

@InputType({ description: 'Which saved view goes.' })
export class SavedViewRemoveInput {
  @Field(() => ID, { description: 'The view.' })
  savedViewId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;
}

@ObjectType({ description: 'What was removed, or why it stayed.', simpleResolvers: true })
export class SavedViewRemovePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The view that is gone.' })
  removedId?: string | null;
}

@Resolver()
export class SavedViewRemoveResolver {
  @Authorized('ticket:read')
  @Mutation(() => SavedViewRemovePayload, { description: 'Takes a saved view away; its tickets stay as they are.' })
  async savedViewRemove(
    @Arg('input', () => SavedViewRemoveInput, { description: 'Which one.' }) input: SavedViewRemoveInput,
    @Ctx() ctx: Context,
  ): Promise<SavedViewRemovePayload> {
    return toPayload(ctx, await savedViewRemove(ctx, input), ({ savedViewId }) => ({ removedId: savedViewId }));
  }
}
