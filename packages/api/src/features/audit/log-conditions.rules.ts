import type { Permission } from '@shouwen/shared';
import { type Actor, reachOf } from '../../kernel/actor.js';
import { inReachOf } from '../departments/in-reach.rules.js';

export interface Condition {
  readonly sql: string;
  readonly params: readonly (string | Date)[];
}

const ALL: Condition = { sql: '1 = 1', params: [] };
const NONE: Condition = { sql: '1 = 0', params: [] };

interface Asked {
  readonly permission: Permission;
  /** The column (of alias `t`) that says whose entry it is. */
  readonly whose: string;
}

/** The one scope predicate of the logs: entries of the departments within reach, and one's own. */
export function logVisibleTo(actor: Actor, { permission, whose }: Asked): Condition {
  const reach = reachOf(actor, permission);
  if (!reach) return NONE;
  if (reach.all) return ALL;
  const within = inReachOf('t.department_id', { actor, reach });
  const isOwn = (reach.own || reach.participated) && !actor.viewedBy;
  const own = isOwn && actor.personId !== null ? { sql: `${whose} = ?`, params: [actor.personId] } : null;
  const parts = [within, own].filter((part) => part !== null);
  if (parts.length === 0) return NONE;
  return { sql: `(${parts.map(({ sql }) => sql).join(' or ')})`, params: parts.flatMap(({ params }) => params) };
}

/** A condition of a filter, where it was asked for. */
export function when(sql: string, value: string | Date | null | undefined): Condition[] {
  return value == null ? [] : [{ sql, params: [value] }];
}

/** All of them. */
export function allOf(conditions: readonly Condition[]): Condition {
  return { sql: conditions.map((one) => one.sql).join(' and '), params: conditions.flatMap((one) => one.params) };
}
