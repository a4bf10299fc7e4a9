import type { Actor } from '../../../kernel/actor.js';
import { marks } from '../../../kernel/marks.js';
import { type Condition, logVisibleTo, when } from '../log-conditions.rules.js';

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

/** What happened in the departments within reach, and what one did oneself. */
export function auditVisibleTo(actor: Actor, permission: 'audit:read' | 'audit:export' = 'audit:read'): Condition {
  return logVisibleTo(actor, { permission, whose: 't.actor_id' });
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
    .flatMap((field) => when(`${EQUALS[field]} = ?`, asked[field]?.trim()));
  const { from, to, types } = asked;
  return [
    { sql: 't.purge_id is null', params: [] },
    ...equal,
    ...when('t.at >= ?', from),
    ...when('t.at < ?', to),
    ...(types ? [types.length > 0 ? { sql: `t.type in (${marks(types)})`, params: types } : { sql: '1 = 0', params: [] }] : []),
  ];
}
