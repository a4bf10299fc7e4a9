import type { Decision } from '../../../kernel/decision.js';
import { holdsFor, isTheirs, notYours } from '../ticket-access.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';

/** May the actor put tags on it? Whoever works on it or answers for it, also when it has ended: tags are for finding it. */
export function canTagTicket(setting: Setting, ticket: TicketFacts): Decision {
  const held = holdsFor(setting, 'ticket:edit', ticket);
  return held.allowed && !isTheirs(setting, 'ticket:edit', ticket) ? notYours(setting, ticket) : held;
}
