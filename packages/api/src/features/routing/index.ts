import type { Feature } from '../../platform/feature.js';
import { drainQueues } from './assign/drain-queues.job.js';
import { RoutingBoardResolver } from './board/routing-board.resolver.js';
import { RoutingAgentEntity, RoutingQueueEntity, RoutingQueueVersionEntity, RoutingWorkloadEntity } from './queue.entity.js';
import { RoutingAssignmentEntity, RoutingTurnEntity, RoutingWaitEntity } from './routing.entity.js';
import { routingSection } from './routing.playbook.js';
import { RoutingResolver } from './routing.resolver.js';
import { RoutingAgentSetResolver } from './routing-agent-set/routing-agent-set.graphql.js';
import { RoutingQueueArchiveResolver } from './routing-queue-archive/routing-queue-archive.graphql.js';
import { RoutingQueueMoveResolver } from './routing-queue-move/routing-queue-move.graphql.js';
import { RoutingQueueSetResolver } from './routing-queue-set/routing-queue-set.graphql.js';
import { RoutingWorkloadSetResolver } from './routing-workload-set/routing-workload-set.graphql.js';
import { TicketRoutingResolver } from './ticket-routing/ticket-routing.resolver.js';
import { RoutingTrialResolver } from './trial/routing-trial.resolver.js';
import { followPresence, followRouting, followTickets } from './waiting/follow-tickets.js';

export const routing: Feature = {
  name: 'routing',
  level: 5,
  entities: [
    RoutingQueueEntity,
    RoutingQueueVersionEntity,
    RoutingWorkloadEntity,
    RoutingAgentEntity,
    RoutingWaitEntity,
    RoutingTurnEntity,
    RoutingAssignmentEntity,
  ],
  resolvers: [
    RoutingResolver,
    RoutingQueueSetResolver,
    RoutingQueueMoveResolver,
    RoutingQueueArchiveResolver,
    RoutingWorkloadSetResolver,
    RoutingAgentSetResolver,
    RoutingTrialResolver,
    RoutingBoardResolver,
    TicketRoutingResolver,
  ],
  subscribers: [followTickets, followPresence, followRouting],
  jobs: [drainQueues],
  playbook: [routingSection],
};
