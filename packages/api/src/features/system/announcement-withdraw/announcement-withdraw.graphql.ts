import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { shownAnnouncement } from '../announcement.resolver.js';
import { Announcement } from '../announcement.type.js';
import { announcementWithdraw } from './announcement-withdraw.command.js';

@InputType({ description: 'Which announcement ends.' })
export class AnnouncementWithdrawInput {
  @Field(() => ID, { description: 'The announcement.' })
  announcementId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;
}

@ObjectType({ description: 'The withdrawn announcement, or why it stayed.', simpleResolvers: true })
export class AnnouncementWithdrawPayload extends Payload {
  @Field(() => Announcement, { nullable: true, description: 'The withdrawn announcement.' })
  announcement?: Announcement | null;
}

@Resolver()
export class AnnouncementWithdrawResolver {
  @Authorized('announcement:manage')
  @Mutation(() => AnnouncementWithdrawPayload, { description: 'Ends an announcement now.' })
  async announcementWithdraw(
    @Ctx() ctx: Context,
    @Arg('input', () => AnnouncementWithdrawInput, { description: 'Which one.' }) input: AnnouncementWithdrawInput,
  ): Promise<AnnouncementWithdrawPayload> {
    return toPayload(ctx, await announcementWithdraw(ctx, input), ({ announcementId }) => shownAnnouncement(ctx, announcementId));
  }
}
