import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { Notices, noticesOf } from '../notices.type.js';
import { announcementDismiss } from './announcement-dismiss.command.js';

@InputType({ description: 'Which announcement the viewer has read.' })
export class AnnouncementDismissInput {
  @Field(() => ID, { description: 'The announcement.' })
  announcementId!: string;
}

@ObjectType({ description: 'What is left to be shown, or why it stays.', simpleResolvers: true })
export class AnnouncementDismissPayload extends Payload {
  @Field(() => Notices, { nullable: true, description: 'What the viewer is shown from now on.' })
  notices?: Notices | null;
}

@Resolver()
export class AnnouncementDismissResolver {
  @Authorized()
  @Mutation(() => AnnouncementDismissPayload, { description: 'Puts an announcement away for the viewer.' })
  async announcementDismiss(
    @Ctx() ctx: Context,
    @Arg('input', () => AnnouncementDismissInput, { description: 'Which one.' }) input: AnnouncementDismissInput,
  ): Promise<AnnouncementDismissPayload> {
    return toPayload(ctx, await announcementDismiss(ctx, input.announcementId), async () => ({ notices: await noticesOf(ctx) }));
  }
}
