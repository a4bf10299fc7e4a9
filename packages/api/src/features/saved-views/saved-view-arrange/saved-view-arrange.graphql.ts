import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { arrangedViews } from '../saved-view.queries.js';
import { SavedView } from '../saved-view.type.js';
import { savedViewArrange } from './saved-view-arrange.command.js';

@InputType({ description: 'What the viewer keeps at the top.' })
export class SavedViewArrangeInput {
  @Field(() => [ID], { description: 'Views in the order wanted.' })
  @ArrayMaxSize(LIMITS.ids)
  pinnedIds!: string[];

  @Field(() => ID, { nullable: true, description: 'The view the desk begins with; it is pinned as well.' })
  defaultId?: string | null;
}

@ObjectType({ description: 'What is at the top now, or why nothing changed.', simpleResolvers: true })
export class SavedViewArrangePayload extends Payload {
  @Field(() => [SavedView], { nullable: true, description: 'The pinned views, in their order.' })
  @Estimated(() => 10)
  pinned?: readonly SavedView[] | null;
}

@Resolver()
export class SavedViewArrangeResolver {
  @Authorized('ticket:read')
  @Mutation(() => SavedViewArrangePayload, {
    description: 'Says which saved views the viewer keeps at the top, and which one their desk begins with.',
  })
  async savedViewArrange(
    @Arg('input', () => SavedViewArrangeInput, { description: 'The order wanted.' }) input: SavedViewArrangeInput,
    @Ctx() ctx: Context,
  ): Promise<SavedViewArrangePayload> {
    const outcome = await savedViewArrange(ctx, { ...input, defaultId: input.defaultId ?? null });
    return toPayload(ctx, outcome, async () => ({ pinned: (await arrangedViews(ctx)).filter(({ isPinned }) => isPinned) }));
  }
}
