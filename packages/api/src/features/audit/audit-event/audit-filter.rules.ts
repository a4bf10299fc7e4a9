import { type Actor, reachOf } from '../../../kernel/actor.js';
import { marks } from '../../../kernel/marks.js';
import { inReachOf } from '../../departments/in-reach.rules.js';

export const AUDIT_SOURCES = ['panel', 'api', 'job', 'event', 'demo', 'setup'] as const;
export type AuditSource = (typeof AUDIT_SOURCES)[number];

/** What the audit log may be asked by. */
export interface AuditAsked {
  readonly from?: Date | null;
  readonly to?: Date | null;
  readonly types?: readonly string[] | null;
  readonly actorId?: string | null;
  readonly onBehalfOfId?: string | null;
  readonly address?: string | null;
  readonly subjectType?: string | null;
  readonly subjectId?: string | null;
  readonly departmentId?: string | null;
  readonly source?: AuditSource | null;
  readonly requestId?: string | null;
}

export interface Condition {
  readonly sql: string;
  readonly params: readonly (string | Date)[];
}

/** The one scope predicate of the audit log (alias `t`): what happened in the departments within reach, and what one did oneself. */
export function auditVisibleTo(actor: Actor, permission: 'audit:read' | 'audit:export' = 'audit:read'): Condition {
  const reach = reachOf(actor, permission);
  if (!reach) return { sql: '1 = 0', params: [] };
  if (reach.all) return { sql: '1 = 1', params: [] };
  const isOwn = (reach.own || reach.participated) && actor.personId !== null && !actor.viewedBy;
  const within = inReachOf('t.department_id', { actor, reach });
  const parts = [
    ...(within ? [within] : []),
    ...(isOwn && actor.personId !== null ? [{ sql: 't.actor_id = ?', params: [actor.personId] }] : []),
  ];
  return parts.length > 0
    ? { sql: `(${parts.map(({ sql }) => sql).join(' or ')})`, params: parts.flatMap(({ params }) => params) }
    : { sql: '1 = 0', params: [] };
}

const EQUALS = {
  actorId: 't.actor_id',
  onBehalfOfId: 't.on_behalf_of_id',
  address: 't.address',
  subjectType: 't.subject_type',
  subjectId: 't.subject_id',
  departmentId: 't.department_id',
  source: 't.source',
  requestId: 't.request_id',
} as const satisfies Partial<Record<keyof AuditAsked, string>>;

const isEquality = (field: string): field is keyof typeof EQUALS => field in EQUALS;

/** The filter as conditions; entries whose events were purged are not listed. */
export function auditConditions(asked: AuditAsked): Condition[] {
  const equal = Object.keys(EQUALS)
    .filter(isEquality)
    .flatMap((field) => {
      const value = asked[field];
      return value == null ? [] : [{ sql: `${EQUALS[field]} = ?`, params: [value.trim()] }];
    });
  const { from, to, types } = asked;
  return [
    { sql: 't.purge_id is null', params: [] },
    ...equal,
    ...(from ? [{ sql: 't.at >= ?', params: [from] }] : []),
    ...(to ? [{ sql: 't.at < ?', params: [to] }] : []),
    ...(types ? [types.length > 0 ? { sql: `t.type in (${marks(types)})`, params: types } : { sql: '1 = 0', params: [] }] : []),
  ];
}

/** All of them. */
export function allOf(conditions: readonly Condition[]): Condition {
  return { sql: conditions.map((one) => one.sql).join(' and '), params: conditions.flatMap((one) => one.params) };
}
