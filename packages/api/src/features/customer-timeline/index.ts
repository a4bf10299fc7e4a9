import type { Feature } from '../../platform/feature.js';
import { CustomerTimelineResolver } from './customer-timeline.resolver.js';

export const customerTimeline: Feature = {
  name: 'customer-timeline',
  level: 4,
  entities: [],
  resolvers: [CustomerTimelineResolver],
};
