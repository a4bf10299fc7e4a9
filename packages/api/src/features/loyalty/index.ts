import type { Feature } from '../../platform/feature.js';
import { CardEndResolver } from './card-end/card-end.graphql.js';
import { CardIssueResolver } from './card-issue/card-issue.graphql.js';
import { LoyaltyCardEntity, PointsEntryEntity } from './loyalty.entity.js';
import { loyaltyHistory } from './loyalty.history.js';
import { CustomerLoyaltyResolver, LoyaltyResolver } from './loyalty.resolver.js';
import { pointsMonths } from './loyalty.settings.js';
import { pointsSource } from './points-export/points-export.command.js';
import { PointsExportResolver } from './points-export/points-export.graphql.js';
import { pointsLapseJob } from './points-lapse.job.js';
import { PointsRecordResolver } from './points-record/points-record.graphql.js';

export { cardIssue } from './card-issue/card-issue.command.js';
export { pointsRecord } from './points-record/points-record.command.js';

export const loyalty: Feature = {
  name: 'loyalty',
  level: 4,
  entities: [PointsEntryEntity, LoyaltyCardEntity],
  resolvers: [CustomerLoyaltyResolver, LoyaltyResolver, PointsRecordResolver, CardIssueResolver, CardEndResolver, PointsExportResolver],
  settings: [pointsMonths],
  jobs: [pointsLapseJob],
  exports: [pointsSource],
  customerHistory: [loyaltyHistory],
};
