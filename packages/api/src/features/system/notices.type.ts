import { Field, ObjectType } from 'type-graphql';
import type { Ctx } from '../../platform/context.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { maintenance } from '../../platform/system/maintenance.js';
import { announcements, announcementsFor } from './announcement.queries.js';
import { nextChange } from './announcement.rules.js';
import { Announcement, announcementView } from './announcement.type.js';
import { Maintenance, maintenanceView } from './maintenance.type.js';

@ObjectType({ description: 'What the viewer must know now, wherever in the panel they are.', simpleResolvers: true })
export class Notices {
  @Field(() => Maintenance, { description: 'Whether the installation is closed for changes.' })
  maintenance!: Maintenance;

  @Field(() => [Announcement], { description: 'What is announced to the viewer and not put away, loudest first.' })
  announcements!: readonly Announcement[];

  @Field(() => DateTime, { nullable: true, description: 'When to ask again, because something begins or ends by itself then.' })
  nextChangeAt!: Date | null;
}

export async function noticesOf(ctx: Ctx): Promise<Notices> {
  const now = ctx.clock.now();
  const shown = await announcementsFor(ctx);
  return {
    maintenance: maintenanceView(await maintenance.of(ctx)),
    announcements: shown.map((one) => announcementView(one, ctx.language, now)),
    nextChangeAt: nextChange(await announcements.of(ctx), now),
  };
}
