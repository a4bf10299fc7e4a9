import type { Feature } from '../../platform/feature.js';
import { fanOut, fanOutEscalations } from './fan-out.js';
import { MailFailureEntity } from './mail/mail-failure.entity.js';
import { MailServerEntity } from './mail/mail-server.entity.js';
import { SEALED_MAIL } from './mail/mail-server.js';
import { queueDueMail, sendQueuedMail } from './mail/notification-mail.jobs.js';
import { MailRetryResolver } from './mail-retry/mail-retry.graphql.js';
import { MailServerResolver } from './mail-server-set/mail-server-set.graphql.js';
import { MailTestResolver } from './mail-test/mail-test.graphql.js';
import { NotificationEntity } from './notification.entity.js';
import { NotificationResolver } from './notification.resolver.js';
import { NotificationDefaultEntity } from './notification-default.entity.js';
import { notificationsSection } from './notification-defaults.playbook.js';
import { NotificationDefaultsResolver } from './notification-defaults-set/notification-defaults-set.graphql.js';
import { NotificationRulesEntity } from './notification-rules.entity.js';
import { NotificationRulesResolver } from './notification-rules-set/notification-rules-set.graphql.js';
import { notificationErasers } from './notifications.erasers.js';
import { notificationsSweep } from './notifications.jobs.js';
import { notificationSettings } from './notifications.settings.js';
import { NotificationsReadResolver } from './notifications-read/notifications-read.graphql.js';

export { notificationsRead } from './notifications-read/notifications-read.command.js';

import { tellOfPromises } from './tell-of-promises.js';

export const notifications: Feature = {
  name: 'notifications',
  level: 6,
  entities: [NotificationEntity, NotificationRulesEntity, NotificationDefaultEntity, MailServerEntity, MailFailureEntity],
  resolvers: [
    NotificationResolver,
    NotificationsReadResolver,
    NotificationRulesResolver,
    NotificationDefaultsResolver,
    MailTestResolver,
    MailServerResolver,
    MailRetryResolver,
  ],
  subscribers: [fanOut, fanOutEscalations, tellOfPromises],
  jobs: [notificationsSweep, queueDueMail, sendQueuedMail],
  playbook: [notificationsSection],
  settings: notificationSettings,
  sealed: [SEALED_MAIL],
  erasers: notificationErasers,
};
