import type { Feature } from '../../platform/feature.js';
import { fanOut } from './fan-out.js';
import { NotificationEntity } from './notification.entity.js';
import { NotificationResolver } from './notification.resolver.js';
import { notificationErasers } from './notifications.erasers.js';
import { notificationsSweep } from './notifications.jobs.js';
import { notificationDays } from './notifications.settings.js';
import { NotificationsReadResolver } from './notifications-read/notifications-read.graphql.js';

export { notificationsRead } from './notifications-read/notifications-read.command.js';

export const notifications: Feature = {
  name: 'notifications',
  level: 6,
  entities: [NotificationEntity],
  resolvers: [NotificationResolver, NotificationsReadResolver],
  subscribers: [fanOut],
  jobs: [notificationsSweep],
  settings: [notificationDays],
  erasers: notificationErasers,
};
