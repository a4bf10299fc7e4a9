import type { Feature } from '../../platform/feature.js';
import { EscalationEntity } from './escalation.entity.js';
import { ClockEscalationsResolver, EscalationResolver } from './escalation.resolver.js';
import { answerMinutes } from './escalation.settings.js';
import { EscalationAcknowledgeResolver } from './escalation-acknowledge/escalation-acknowledge.graphql.js';
import { escalationErasers } from './escalations.erasers.js';
import { goOn } from './go-on.job.js';
import { onClock } from './on-clock.js';

export { type EscalationPayload, escalationPayload } from './escalation-event.rules.js';

export const escalations: Feature = {
  name: 'escalations',
  level: 5,
  entities: [EscalationEntity],
  resolvers: [EscalationResolver, ClockEscalationsResolver, EscalationAcknowledgeResolver],
  reactions: [onClock],
  jobs: [goOn],
  settings: [answerMinutes],
  erasers: escalationErasers,
};
