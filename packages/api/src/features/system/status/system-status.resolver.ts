import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { systemStatus } from './system-status.queries.js';
import { SystemStatus } from './system-status.type.js';

@Resolver()
export class SystemStatusResolver {
  @Authorized('system:read')
  @Query(() => SystemStatus, { description: 'How the installation is doing: processes, queues, database, sessions, and what to look at.' })
  systemStatus(@Ctx() ctx: Context): Promise<SystemStatus> {
    return systemStatus(ctx);
  }
}
