import type { GraphQLResolveInfo } from 'graphql';
import { Args, Authorized, Ctx, FieldResolver, Info, Query, Resolver, Subscription } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { eventsOf } from '../../platform/graphql/events-of.js';
import { maintenance } from '../../platform/system/maintenance.js';
import { Installation } from '../access/index.js';
import { announcements } from './announcement.queries.js';
import { type Announcement, AnnouncementConnection, announcementView } from './announcement.type.js';
import { Maintenance, maintenanceView } from './maintenance.type.js';
import { Notices, noticesOf } from './notices.type.js';

const TOLD: RegExp = /^(announcement|maintenance)\./;

/** An announcement as a payload shows it. */
export async function shownAnnouncement(ctx: Context, id: string): Promise<{ announcement: Announcement | null }> {
  const found = (await announcements.of(ctx)).find((one) => one.id === id);
  return { announcement: found ? announcementView(found, ctx.language, ctx.clock.now()) : null };
}

@Resolver()
export class AnnouncementResolver {
  @Authorized('announcement:manage')
  @Query(() => AnnouncementConnection, {
    description: 'The latest 500 announcements, whatever their time and whoever they are for, newest first.',
  })
  async announcements(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<Announcement>> {
    const now = ctx.clock.now();
    const all = (await announcements.of(ctx)).map((one) => announcementView(one, ctx.language, now));
    return listPage(all, page, info);
  }

  @Authorized()
  @Query(() => Notices, { description: 'What the viewer must know now: announcements and maintenance.' })
  notices(@Ctx() ctx: Context): Promise<Notices> {
    return noticesOf(ctx);
  }

  @Authorized()
  @Subscription(() => Notices, {
    description: 'The notices, whenever an announcement or maintenance changes.',
    subscribe: ({ context }: { readonly context: Context }) => eventsOf(context, ({ type }) => TOLD.test(type)),
  })
  noticesChanged(@Ctx() ctx: Context): Promise<Notices> {
    return noticesOf(ctx);
  }
}

@Resolver(() => Installation)
export class InstallationMaintenanceResolver {
  @FieldResolver(() => Maintenance, {
    description: 'Whether the installation is closed for changes; administrators may sign in and end it.',
  })
  async maintenance(@Ctx() ctx: Context): Promise<Maintenance> {
    return maintenanceView(await maintenance.of(ctx));
  }
}
