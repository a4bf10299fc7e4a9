import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { shownAnnouncement } from '../announcement.resolver.js';
import { Announcement, AnnouncementInput, wishOf } from '../announcement.type.js';
import { announcementUpdate } from './announcement-update.command.js';

@InputType({ description: 'What an announcement is to be from now on.' })
export class AnnouncementUpdateInput extends AnnouncementInput {
  @Field(() => ID, { description: 'The announcement.' })
  announcementId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;
}

@ObjectType({ description: 'The changed announcement, or why it stayed.', simpleResolvers: true })
export class AnnouncementUpdatePayload extends Payload {
  @Field(() => Announcement, { nullable: true, description: 'The changed announcement.' })
  announcement?: Announcement | null;
}

@Resolver()
export class AnnouncementUpdateResolver {
  @Authorized('announcement:manage')
  @Mutation(() => AnnouncementUpdatePayload, { description: 'Rewrites an announcement that is not over; everybody sees it again.' })
  async announcementUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => AnnouncementUpdateInput, { description: 'The change.' }) input: AnnouncementUpdateInput,
  ): Promise<AnnouncementUpdatePayload> {
    const { announcementId, version } = input;
    const outcome = await announcementUpdate(ctx, { announcementId, version, ...wishOf(input) });
    return toPayload(ctx, outcome, (value) => shownAnnouncement(ctx, value.announcementId));
  }
}
