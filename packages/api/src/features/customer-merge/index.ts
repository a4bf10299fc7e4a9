import type { Feature, Merger } from '../../platform/feature.js';
import { CustomerMergeResolver } from './customer-merge/customer-merge.graphql.js';
import { CustomerMergeEntity } from './customer-merge.entity.js';
import { mergeHistory } from './customer-merge.history.js';
import { CustomerMergesResolver } from './customer-merge.resolver.js';
import { mergeUndoDays } from './customer-merge.settings.js';
import { CustomerMergeUndoResolver } from './customer-merge-undo/customer-merge-undo.graphql.js';
import { CustomerTwinEntity } from './customer-twin.entity.js';
import { CustomerTwinDismissResolver } from './customer-twin-dismiss/customer-twin-dismiss.graphql.js';
import { onCustomerChanged, twinsJob } from './find-twins.js';
import { forgetStepsJob } from './forget-steps.job.js';

/** Earlier merges are of whom they are of. Of two who became one no pair is left to ask about. */
const mergers: readonly Merger[] = [
  { kind: 'customer', tables: ['customer_merge'] },
  {
    kind: 'customer',
    tables: ['customer_twin'],
    merge: async (_, journal, { mergedId }) => {
      await journal.remove({ table: 'customer_twin', sql: 'one_id = ? or other_id = ?', params: [mergedId, mergedId] });
    },
  },
];

export const customerMerge: Feature = {
  name: 'customer-merge',
  level: 3,
  entities: [CustomerMergeEntity, CustomerTwinEntity],
  resolvers: [CustomerMergesResolver, CustomerMergeResolver, CustomerMergeUndoResolver, CustomerTwinDismissResolver],
  subscribers: [onCustomerChanged],
  jobs: [twinsJob, forgetStepsJob],
  settings: [mergeUndoDays],
  mergers,
  customerHistory: [mergeHistory],
};
