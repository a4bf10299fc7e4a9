import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import type { TicketPlan } from '../ticket-change.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';
import { canLinkTicket, checkOther, LINKABLE, type Linkable, linkOf } from '../ticket-relations/relations.rules.js';

type Linked = TicketFacts & { readonly id: string; readonly number: string };

/** The other ticket, and what is known of the two. */
export interface LinkAsked {
  readonly relation: Linkable;
  readonly other: Linked | null;
  /** Kinds of link that are between them. */
  readonly known: readonly string[];
  /** Of the ticket that would come to lie below: what lies above it now. */
  readonly parentsOfChild: readonly string[];
  /** Of the ticket that would come to lie above. */
  readonly parentsOfParent: readonly string[];
}

/** Whether two tickets may be linked: once, a part of one piece of work only, and never in a circle. */
export function planTicketLink(setting: Setting, ticket: Linked, asked: LinkAsked): Decision<TicketPlan> {
  const permitted = canLinkTicket(setting, ticket);
  if (!permitted.allowed) return permitted;
  const { relation } = asked;
  const other = checkOther(ticket, asked.other);
  if (!other.allowed) return other;
  const isKnown = asked.known.some((kind) => LINKABLE.some((one) => linkOf(one).kind === kind));
  if (isKnown) return refuse('ALREADY_EXISTS', undefined, ['otherTicketId']);
  const fits = relation === 'parent' || relation === 'child' ? checkFamily(relation === 'parent' ? ticket : other.plan, asked) : allow();
  if (!fits.allowed) return fits;
  return allow({
    type: 'ticket.linked',
    changes: relation === 'child' ? { hasChildren: true } : {},
    details: { otherNumber: other.plan.number, relation },
  });
}

function checkFamily(child: Linked, { parentsOfChild, parentsOfParent }: LinkAsked): Decision {
  if (parentsOfChild.length > 0) return refuse('TICKET_HAS_PARENT', undefined, ['otherTicketId']);
  return parentsOfParent.includes(child.id) ? refuse('TICKET_CYCLE', undefined, ['otherTicketId']) : allow();
}
