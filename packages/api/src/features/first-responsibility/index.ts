import type { Feature } from '../../platform/feature.js';
import { FirstResponsibilityEntity } from './first-responsibility.entity.js';
import { FirstResponsibilityResolver, HandOnRequestResolver, TicketFirstResponsibilityResolver } from './first-responsibility.resolver.js';
import { followTickets } from './follow-tickets.js';
import { TicketHandOnAskResolver } from './hand-on-ask/hand-on-ask.graphql.js';
import { TicketHandOnDecideResolver } from './hand-on-decide/hand-on-decide.graphql.js';
import { HandOnRequestEntity } from './hand-on-request.entity.js';
import { TicketHolderSetResolver } from './holder-set/holder-set.graphql.js';
import { FirstObligationEntity } from './obligation.entity.js';
import { TicketObligationWaiveResolver } from './obligation-waive/obligation-waive.graphql.js';
import { obligationsSection } from './obligations.playbook.js';

export { handOnAsk } from './hand-on-ask/hand-on-ask.command.js';

export const firstResponsibility: Feature = {
  name: 'first-responsibility',
  level: 5,
  entities: [FirstObligationEntity, FirstResponsibilityEntity, HandOnRequestEntity],
  resolvers: [
    TicketFirstResponsibilityResolver,
    FirstResponsibilityResolver,
    HandOnRequestResolver,
    TicketHandOnAskResolver,
    TicketHandOnDecideResolver,
    TicketHolderSetResolver,
    TicketObligationWaiveResolver,
  ],
  reactions: [followTickets],
  playbook: [obligationsSection],
};
