import { type Actor, reachOf } from '../../../kernel/actor.js';
import { hourOf, type LookKind } from '../../../platform/looks/look.rules.js';
import { inReachOf } from '../../departments/in-reach.rules.js';
import type { Condition } from '../audit-event/audit-filter.rules.js';

export interface AccessAsked {
  readonly personId?: string | null;
  readonly customerId?: string | null;
  readonly ticketId?: string | null;
  readonly kind?: LookKind | null;
  readonly from?: Date | null;
  readonly to?: Date | null;
}

/** The one scope predicate of the access log (alias `t`): looks of people of the departments within reach, and one's own. */
export function accessVisibleTo(actor: Actor): Condition {
  const reach = reachOf(actor, 'access-log:read');
  if (!reach) return { sql: '1 = 0', params: [] };
  if (reach.all) return { sql: '1 = 1', params: [] };
  const isOwn = (reach.own || reach.participated) && actor.personId !== null && !actor.viewedBy;
  const within = inReachOf('t.department_id', { actor, reach });
  const parts = [
    ...(within ? [within] : []),
    ...(isOwn && actor.personId !== null ? [{ sql: 't.person_id = ?', params: [actor.personId] }] : []),
  ];
  return parts.length > 0
    ? { sql: `(${parts.map(({ sql }) => sql).join(' or ')})`, params: parts.flatMap(({ params }) => params) }
    : { sql: '1 = 0', params: [] };
}

export function accessConditions({ personId, customerId, ticketId, kind, from, to }: AccessAsked): Condition[] {
  const objects = [customerId, ticketId].filter((id) => id != null);
  const when = (sql: string, value: string | Date | null | undefined): Condition[] => (value == null ? [] : [{ sql, params: [value] }]);
  return [
    ...objects.map((id) => ({ sql: 't.object_id = ?', params: [id] })),
    ...when('t.person_id = ?', personId),
    ...when('t.kind = ?', kind),
    ...when('t.hour >= ?', from && hourOf(from)),
    ...when('t.hour < ?', to),
  ];
}
