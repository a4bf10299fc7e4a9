import type { Feature } from '../../platform/feature.js';
import { DailyCheckEntity, DailyTickEntity } from './daily-check.entity.js';
import { DailyCheckResolver } from './daily-check.resolver.js';
import { DailyCheckTickResolver } from './daily-check-tick/daily-check-tick.graphql.js';
import { dailyChecksSection } from './daily-checks.playbook.js';

export const dailyChecks: Feature = {
  name: 'daily-checks',
  level: 2,
  entities: [DailyCheckEntity, DailyTickEntity],
  resolvers: [DailyCheckResolver, DailyCheckTickResolver],
  playbook: [dailyChecksSection],
};
