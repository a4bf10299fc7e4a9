import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { holdsFor, isTheirs, notYours } from '../ticket-access.rules.js';
import type { TicketChanges } from '../ticket-change.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';

/** What a stored link says of its first ticket. */
export const LINK_KINDS = ['related', 'duplicate', 'cause', 'child', 'split', 'merged'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What the other ticket is to the one that is looked at. */
export const RELATIONS = [
  'related',
  'duplicate_of',
  'duplicated_by',
  'caused_by',
  'cause_of',
  'parent',
  'child',
  'split_from',
  'split_into',
  'merged_into',
  'merged_from',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Relations that people make and take back; splitting and merging are verbs of their own. */
export const LINKABLE = ['related', 'duplicate_of', 'duplicated_by', 'caused_by', 'cause_of', 'parent', 'child'] as const;
export type Linkable = (typeof LINKABLE)[number];

/** What the other ticket is, seen from the first ticket of the link and from the second. */
const SIDES: Readonly<Record<LinkKind, readonly [Relation, Relation]>> = {
  related: ['related', 'related'],
  duplicate: ['duplicate_of', 'duplicated_by'],
  cause: ['caused_by', 'cause_of'],
  child: ['parent', 'child'],
  split: ['split_from', 'split_into'],
  merged: ['merged_into', 'merged_from'],
};

export function relationOf(kind: LinkKind, isFirst: boolean): Relation {
  return SIDES[kind][isFirst ? 0 : 1];
}

/** How a relation is stored, and whether the ticket it is said of comes first. */
export function linkOf(relation: Relation): { readonly kind: LinkKind; readonly isFirst: boolean } {
  for (const kind of LINK_KINDS) {
    const side = SIDES[kind].indexOf(relation);
    if (side >= 0) return { kind, isFirst: side === 0 };
  }
  return { kind: 'related', isFirst: true };
}

/** The state columns of a ticket before it was merged. */
export interface MergeUndo {
  readonly state: Required<Pick<TicketChanges, 'stateId' | 'stateCategory' | 'phase'>>;
  /** Who could see the ticket only since. */
  readonly joinedIds: readonly string[];
}

/** May the actor say how it belongs to others? Whoever works on it or answers for it. */
export function canLinkTicket(setting: Setting, ticket: TicketFacts): Decision {
  const held = holdsFor(setting, 'ticket:link', ticket);
  return held.allowed && !isTheirs(setting, 'ticket:link', ticket) ? notYours(setting, ticket) : held;
}

/** Of the second ticket: the actor must see it, it is another one, and it was not merged away. */
export function checkOther<Other extends { readonly id: string; readonly mergedIntoId: string | null }>(
  ticket: { readonly id: string },
  other: Other | null,
): Decision<Other> {
  const field = ['otherTicketId'];
  if (!other) return refuse('NOT_FOUND', undefined, field);
  if (other.id === ticket.id) return refuse('SAME_TICKET', undefined, field);
  return other.mergedIntoId === null ? allow(other) : refuse('TICKET_MERGED', undefined, field);
}
