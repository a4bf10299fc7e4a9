import { Arg, Authorized, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { shownAnnouncement } from '../announcement.resolver.js';
import { Announcement, AnnouncementInput, wishOf } from '../announcement.type.js';
import { announcementCreate } from './announcement-create.command.js';

@InputType({ description: 'A new announcement.' })
export class AnnouncementCreateInput extends AnnouncementInput {}

@ObjectType({ description: 'The new announcement, or why there is none.', simpleResolvers: true })
export class AnnouncementCreatePayload extends Payload {
  @Field(() => Announcement, { nullable: true, description: 'The new announcement.' })
  announcement?: Announcement | null;
}

@Resolver()
export class AnnouncementCreateResolver {
  @Authorized('announcement:manage')
  @Mutation(() => AnnouncementCreatePayload, { description: 'Announces something to everybody, or to some roles.' })
  async announcementCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => AnnouncementCreateInput, { description: 'What is announced.' }) input: AnnouncementCreateInput,
  ): Promise<AnnouncementCreatePayload> {
    return toPayload(ctx, await announcementCreate(ctx, wishOf(input)), ({ announcementId }) => shownAnnouncement(ctx, announcementId));
  }
}
