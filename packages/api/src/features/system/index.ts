import type { Feature } from '../../platform/feature.js';
import { rateLimitAddress, rateLimitAnonymous, rateLimitCaller } from '../../platform/system/rate-limit.settings.js';
import { AnnouncementEntity } from './announcement.entity.js';
import { AnnouncementResolver, InstallationMaintenanceResolver } from './announcement.resolver.js';
import { AnnouncementCreateResolver } from './announcement-create/announcement-create.graphql.js';
import { AnnouncementDismissResolver } from './announcement-dismiss/announcement-dismiss.graphql.js';
import { AnnouncementUpdateResolver } from './announcement-update/announcement-update.graphql.js';
import { AnnouncementWithdrawResolver } from './announcement-withdraw/announcement-withdraw.graphql.js';
import { DeadLetterResolver } from './dead-letter.resolver.js';
import { DeadLetterDiscardResolver } from './dead-letter-discard/dead-letter-discard.graphql.js';
import { DeadLetterRetryResolver } from './dead-letter-retry/dead-letter-retry.graphql.js';
import { MaintenanceSetResolver } from './maintenance-set/maintenance-set.graphql.js';
import { SystemStatusResolver } from './status/system-status.resolver.js';
import { systemSweep } from './system.jobs.js';
import { backupDays, deadLetterDays } from './system.settings.js';

export const system: Feature = {
  name: 'system',
  level: 5,
  entities: [AnnouncementEntity],
  resolvers: [
    SystemStatusResolver,
    DeadLetterResolver,
    DeadLetterRetryResolver,
    DeadLetterDiscardResolver,
    AnnouncementResolver,
    AnnouncementCreateResolver,
    AnnouncementUpdateResolver,
    AnnouncementWithdrawResolver,
    AnnouncementDismissResolver,
    InstallationMaintenanceResolver,
    MaintenanceSetResolver,
  ],
  jobs: [systemSweep],
  settings: [rateLimitCaller, rateLimitAddress, rateLimitAnonymous, backupDays, deadLetterDays],
};
