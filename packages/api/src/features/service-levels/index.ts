import type { Feature } from '../../platform/feature.js';
import { ClockImpactResolver } from './changed-rules/clock-impact.resolver.js';
import { ClockRunEntity } from './changed-rules/clock-run.entity.js';
import { followRules, onRulesChanged } from './changed-rules/follow-rules.js';
import { TicketClockExemptResolver } from './clock-exempt/clock-exempt.graphql.js';
import { ServicePolicyEntity, ServicePolicyVersionEntity, ServiceTimerEntity } from './service-level.entity.js';
import { ServiceLevelResolver } from './service-level.resolver.js';
import { serviceLevelsSection } from './service-levels.playbook.js';
import { ServicePolicyArchiveResolver } from './service-policy-archive/service-policy-archive.graphql.js';
import { ServicePolicyMatchResolver } from './service-policy-match/service-policy-match.graphql.js';
import { ServicePolicyMoveResolver } from './service-policy-move/service-policy-move.graphql.js';
import { ServicePolicySetResolver } from './service-policy-set/service-policy-set.graphql.js';
import { ServiceTimerMoveResolver } from './service-timer-move/service-timer-move.graphql.js';
import { ServiceTimerSetResolver } from './service-timer-set/service-timer-set.graphql.js';
import { customerClocksEraser } from './ticket-clocks/clocks.eraser.js';
import { followTickets } from './ticket-clocks/follow-tickets.js';
import { TicketClockEntity } from './ticket-clocks/ticket-clock.entity.js';
import { TicketClockExplanationResolver, TicketClocksResolver } from './ticket-clocks/ticket-clocks.resolver.js';
import { watchClocks } from './ticket-clocks/watch-clocks.job.js';

export { type MatchedTarget, matchTargets } from './policy-match.rules.js';
export { LadderTellEnum } from './policy-target.type.js';
export type {
  LadderStep,
  LadderTell,
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
export { TARGET_HOURS, type TargetHours } from './service-level.rules.js';
export { levelWords } from './service-level-words.queries.js';
export { staleness } from './service-level-words.rules.js';

export { serviceLevelBook } from './service-levels.queries.js';
export { type HoursOf, WALL_TIME } from './ticket-clocks/clock.rules.js';
export { type ClockEventPayload, clockEventPayload } from './ticket-clocks/clock-event.rules.js';
export { clockStandings } from './ticket-clocks/clock-standings.queries.js';
export { happenedOf } from './ticket-clocks/happening.rules.js';
export { TicketClock } from './ticket-clocks/ticket-clock.type.js';

export const serviceLevels: Feature = {
  name: 'service-levels',
  level: 4,
  entities: [ServiceTimerEntity, ServicePolicyEntity, ServicePolicyVersionEntity, TicketClockEntity, ClockRunEntity],
  resolvers: [
    ServiceLevelResolver,
    ServicePolicySetResolver,
    ServicePolicyArchiveResolver,
    ServicePolicyMoveResolver,
    ServicePolicyMatchResolver,
    ServiceTimerSetResolver,
    ServiceTimerMoveResolver,
    TicketClocksResolver,
    TicketClockExplanationResolver,
    ClockImpactResolver,
    TicketClockExemptResolver,
  ],
  reactions: [followTickets],
  subscribers: [onRulesChanged],
  jobs: [watchClocks, followRules],
  erasers: [customerClocksEraser],
  playbook: [serviceLevelsSection],
};
