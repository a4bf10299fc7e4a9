import type { Feature } from '../../platform/feature.js';
import { CustomerEraseResolver } from './customer-erase/customer-erase.graphql.js';
import { CustomerKeepResolver } from './customer-keep/customer-keep.graphql.js';
import { CustomerRetentionResolver } from './retention.resolver.js';
import { RETENTION } from './retention.settings.js';

export const customerRetention: Feature = {
  name: 'customer-retention',
  level: 4,
  entities: [],
  resolvers: [CustomerRetentionResolver, CustomerEraseResolver, CustomerKeepResolver],
  settings: [RETENTION.person, RETENTION.company],
};
