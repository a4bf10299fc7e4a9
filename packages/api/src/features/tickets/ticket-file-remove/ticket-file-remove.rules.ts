import { holds } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { supervisesTicket } from '../ticket-access.rules.js';
import type { Setting, TicketPlace } from '../ticket-facts.rules.js';

export interface FileFacts {
  readonly uploaderId: string | null;
  readonly isRemoved: boolean;
}

/**
 * May the actor take a file of a ticket they see away? Whoever added it, or who answers for the ticket's end: it holds what should not lie
 * there (SEC-01). That it was there stays in the history.
 */
export function canRemoveFile({ actor }: Pick<Setting, 'actor'>, ticket: TicketPlace, file: FileFacts): Decision {
  if (file.isRemoved) return refuse('NOT_FOUND', undefined, ['fileId']);
  if (!holds(actor, 'ticket:note')) return refuse('NOT_ALLOWED');
  const isOwn = actor.personId !== null && file.uploaderId === actor.personId;
  return isOwn || supervisesTicket(actor, 'ticket:close', ticket) ? allow() : refuse('NOT_ALLOWED');
}
