import type { Permission } from '@shouwen/shared';
import { type Actor, type Reach, reachOf } from '../../kernel/actor.js';
import { marks } from '../../kernel/marks.js';
import type { SqlValue } from '../../platform/db/db.js';
import { inReach, isNarrow } from '../departments/index.js';

export interface Condition {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

export const NOTHING: Condition = { sql: '1 = 0', params: [] };
export const EVERYTHING: Condition = { sql: '1 = 1', params: [] };

/** All of the conditions; what is true anyway is left out. */
export function allOf(conditions: readonly Condition[]): Condition {
  const real = conditions.filter((one) => one !== EVERYTHING);
  if (real.length === 0) return EVERYTHING;
  return { sql: real.map((one) => one.sql).join(' and '), params: real.flatMap((one) => one.params) };
}

export function oneOf(column: string, values: readonly SqlValue[]): Condition {
  return values.length > 0 ? { sql: `${column} in (${marks(values)})`, params: values } : NOTHING;
}

/**
 * The one scope predicate of tickets (alias `t`): lists, counts, nodes, nested fields, figures and subscriptions all use it.
 * With departments asked for, it is their list as well; when all of them lie within reach, nothing else is left of it, so that
 * the index by department serves the list without a look at ownership.
 */
export function ticketsVisibleTo(actor: Actor, departmentIds?: readonly string[]): Condition {
  const reach = reachOf(actor, 'ticket:read');
  if (!reach) return NOTHING;
  if (!departmentIds) return scopeOf(reach, actor);
  const asked = oneOf('t.department_id', departmentIds);
  const isWithin = (reach.all || departmentIds.every((id) => reach.departmentIds.has(id))) && !actor.viewedBy;
  return isWithin ? asked : allOf([asked, scopeOf(reach, actor)]);
}

/** An actor's rights do not change while it lives: with new rights comes a new actor. */
const scopes = new WeakMap<Actor, Condition>();

function scopeOf(reach: Reach, actor: Actor): Condition {
  const known = scopes.get(actor);
  if (known) return known;
  const closes = inDepartments('t.owner_department_id', reachOf(actor, 'ticket:close'));
  const [place = NOTHING, ...own] = reachedBy(reach, actor);
  // What needs no look into another table comes first.
  const scope = allOf([anyOf([place, closes, ...own]), looksAt(actor)]);
  scopes.set(actor, scope);
  return scope;
}

/**
 * The same for a list in an order of its own. Of whoever sees little of a large organisation the tickets are gathered by each way of seeing
 * them, which has an index; otherwise the list is read in its order until a page is full.
 */
export function ticketsListedFor(actor: Actor): Condition {
  const reach = reachOf(actor, 'ticket:read');
  if (!reach || reach.all || actor.viewedBy) return ticketsVisibleTo(actor);
  const closes = reachOf(actor, 'ticket:close');
  const isFew = !closes?.all && isNarrow(actor, new Set([...reach.departmentIds, ...(closes?.departmentIds ?? [])]));
  return isFew ? gathered(actor, { reach, closes }) : ticketsVisibleTo(actor);
}

function gathered({ personId }: Actor, { reach, closes }: { readonly reach: Reach; readonly closes: Reach | null }): Condition {
  const isOwn = personId !== null && (reach.own || reach.participated);
  const own = isOwn ? ['t.owner_id = ?', 't.assignee_id = ?'].map((sql) => ({ sql, params: [personId] })) : [];
  const places = [inDepartments('t.department_id', reach), inDepartments('t.owner_department_id', closes)];
  const ways = [...places.filter((way) => way !== NOTHING), ...own].map(({ sql, params }) => ({
    sql: `select t.id from ticket t where ${sql}`,
    params,
  }));
  if (isOwn && reach.participated)
    ways.push({ sql: 'select p.ticket_id from ticket_participant p where p.person_id = ?', params: [personId] });
  if (ways.length === 0) return NOTHING;
  const sql = `t.id in (select id from (${ways.map((way) => way.sql).join(' union all ')}) gathered)`;
  return { sql, params: ways.flatMap((way) => way.params) };
}

/** What another permission than reading reaches, of what may be read: exports (SEC-08). */
export function ticketsReachedBy(actor: Actor, permission: Permission): Condition {
  const reach = reachOf(actor, permission);
  return reach ? anyOf(reachedBy(reach, actor)) : NOTHING;
}

/** What the departments of whoever looks as somebody else lead to (see `canSeeTicket`). */
function looksAt({ viewedBy }: Actor): Condition {
  if (!viewedBy) return EVERYTHING;
  if (!reachOf(viewedBy, 'ticket:read')) return NOTHING;
  return anyOf([
    inDepartments('t.department_id', reachOf(viewedBy, 'ticket:read')),
    inDepartments('t.owner_department_id', reachOf(viewedBy, 'ticket:close')),
  ]);
}

function reachedBy(reach: Reach, { personId }: Actor): Condition[] {
  const parts = [inDepartments('t.department_id', reach)];
  if (personId !== null && (reach.own || reach.participated)) {
    parts.push({ sql: 't.owner_id = ?', params: [personId] }, { sql: 't.assignee_id = ?', params: [personId] });
  }
  if (personId !== null && reach.participated) {
    parts.push({ sql: 'exists (select 1 from ticket_participant p where p.person_id = ? and p.ticket_id = t.id)', params: [personId] });
  }
  return parts;
}

/** Whoever may close for a department answers for what its people own, so close reaches by the owner's department (see `canSeeTicket`). */
function inDepartments(column: string, reach: Reach | null): Condition {
  if (reach?.all) return EVERYTHING;
  return (reach && inReach(column, reach)) ?? NOTHING;
}

function anyOf(all: readonly Condition[]): Condition {
  const parts = all.filter((part) => part !== NOTHING);
  if (parts.length === 0) return NOTHING;
  if (parts.includes(EVERYTHING)) return EVERYTHING;
  return { sql: `(${parts.map((one) => one.sql).join(' or ')})`, params: parts.flatMap((one) => one.params) };
}
