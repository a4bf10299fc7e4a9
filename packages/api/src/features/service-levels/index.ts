import type { Feature } from '../../platform/feature.js';

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

export const serviceLevels: Feature = {
  name: 'service-levels',
  level: 4,
  entities: [],
  resolvers: [],
};
