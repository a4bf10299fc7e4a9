import type { JobDefinition } from '../../../platform/feature.js';
import { drainAll } from './drain.js';

/** A calendar that opens is no event: what waits is looked at from time to time. */
export const drainQueues: JobDefinition = {
  kind: 'routing.drain-queues',
  every: { seconds: 60 },
  handle: (ctx) => drainAll(ctx),
};
