import type { Actor } from '../../../kernel/actor.js';
import { hourOf, type LookKind } from '../../../platform/looks/look.rules.js';
import { type Condition, logVisibleTo, when } from '../log-conditions.rules.js';

export interface AccessAsked {
  readonly personId?: string | null;
  readonly customerId?: string | null;
  readonly ticketId?: string | null;
  readonly documentId?: string | null;
  readonly kind?: LookKind | null;
  readonly from?: Date | null;
  readonly to?: Date | null;
}

/** Looks of people of the departments within reach, and one's own. */
export function accessVisibleTo(actor: Actor): Condition {
  return logVisibleTo(actor, { permission: 'access-log:read', whose: 't.person_id' });
}

export function accessConditions({ personId, customerId, ticketId, documentId, kind, from, to }: AccessAsked): Condition[] {
  return [
    ...[customerId, ticketId, documentId].flatMap((id) => when('t.object_id = ?', id)),
    ...when('t.person_id = ?', personId),
    ...when('t.kind = ?', kind),
    ...when('t.hour >= ?', from && hourOf(from)),
    ...when('t.hour < ?', to),
  ];
}
