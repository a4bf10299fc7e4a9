import type { Feature } from '../../platform/feature.js';
import { DailyCheckEntity, DailyTickEntity } from './daily-check.entity.js';
import { DailyCheckPointResolver, DailyCheckResolver } from './daily-check.resolver.js';
import { DailyCheckMoveResolver } from './daily-check-move/daily-check-move.graphql.js';
import { DailyCheckSetResolver } from './daily-check-set/daily-check-set.graphql.js';
import { DailyCheckTickResolver } from './daily-check-tick/daily-check-tick.graphql.js';
import { dailyChecksSection } from './daily-checks.playbook.js';

export const dailyChecks: Feature = {
  name: 'daily-checks',
  level: 2,
  entities: [DailyCheckEntity, DailyTickEntity],
  resolvers: [DailyCheckResolver, DailyCheckPointResolver, DailyCheckTickResolver, DailyCheckSetResolver, DailyCheckMoveResolver],
  playbook: [dailyChecksSection],
};
