import type { Feature } from '../../platform/feature.js';
import { ConsentEntity } from './consent.entity.js';
import { ConsentRecordResolver } from './consent-record/consent-record.graphql.js';
import { ConsentWithdrawResolver } from './consent-withdraw/consent-withdraw.graphql.js';
import { DisclosureEntity } from './disclosure.entity.js';
import { DisclosureResolver } from './disclosure.resolver.js';
import { DisclosureRecordResolver } from './disclosure-record/disclosure-record.graphql.js';

export const disclosures: Feature = {
  name: 'disclosures',
  level: 3,
  entities: [ConsentEntity, DisclosureEntity],
  resolvers: [DisclosureResolver, ConsentRecordResolver, ConsentWithdrawResolver, DisclosureRecordResolver],
};
