import type { Feature } from '../../platform/feature.js';
import { ServicePolicyEntity, ServicePolicyVersionEntity, ServiceTimerEntity } from './service-level.entity.js';
import { serviceLevelsSection } from './service-levels.playbook.js';

export { type MatchedTarget, matchTargets } from './policy-match.rules.js';
export type {
  LadderStep,
  Marker,
  Matrix,
  PolicyRow,
  PolicyRules,
  PolicyTarget,
  PolicyVersionRow,
  ServiceLevelBook,
  TimerRow,
  TimerRules,
} from './service-level.rules.js';
export { serviceLevelBook } from './service-levels.queries.js';

export const serviceLevels: Feature = {
  name: 'service-levels',
  level: 4,
  entities: [ServiceTimerEntity, ServicePolicyEntity, ServicePolicyVersionEntity],
  resolvers: [],
  playbook: [serviceLevelsSection],
};
