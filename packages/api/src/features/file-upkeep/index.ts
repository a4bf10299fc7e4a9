import type { Feature } from '../../platform/feature.js';
import { CustomerReviewResolver } from './customer-review/customer-review.graphql.js';
import { FilePointEntity } from './file-point.entity.js';
import { FilePointSetResolver } from './file-point-set/file-point-set.graphql.js';
import { filePointsSection } from './file-points.playbook.js';
import { FileReviewEntity } from './file-review.entity.js';
import { FileUpkeepResolver } from './file-upkeep.resolver.js';
import { REVIEW_DAYS } from './file-upkeep.settings.js';
import { onCustomerEvent, onMeasureChanged, scoreAllJob } from './score-files.js';

export const fileUpkeep: Feature = {
  name: 'file-upkeep',
  level: 5,
  entities: [FilePointEntity, FileReviewEntity],
  resolvers: [FileUpkeepResolver, FilePointSetResolver, CustomerReviewResolver],
  playbook: [filePointsSection],
  settings: Object.values(REVIEW_DAYS),
  subscribers: [onCustomerEvent, onMeasureChanged],
  jobs: [scoreAllJob],
};
