import type { Actor, Reach } from '../../kernel/actor.js';
import { marks } from '../../kernel/marks.js';
import { isNarrow } from './narrow-reach.rules.js';

interface Condition {
  readonly sql: string;
  readonly params: readonly string[];
}

/** Up to so many departments are named one by one: the planner knows how many rows each has. */
const MOST_NAMED = 50;

/** Every department that hangs below one of these, or is one of them: paths begin alike, and `~` sorts behind whatever they hold. */
const BELOW = "select d.id from department r join department d on d.path >= r.path and d.path < concat(r.path, '~') where r.id in";

/**
 * Whether a column holds a department within reach; null when no department is. A reach over thousands of departments binds the few
 * from which they hang, not each of them.
 */
export function inReach(column: string, { departmentIds, short }: Reach): Condition | null {
  if (departmentIds.size === 0) return null;
  if (departmentIds.size <= MOST_NAMED || !short) return named(column, departmentIds);
  const parts = [
    ...(short.singleIds.size > 0 ? [named(column, short.singleIds)] : []),
    ...(short.rootIds.size > 0 ? [below(column, short.rootIds)] : []),
  ];
  return { sql: `(${parts.map(({ sql }) => sql).join(' or ')})`, params: parts.flatMap(({ params }) => params) };
}

/**
 * For a list that has an order of its own: what a few departments hold is found by their index and sorted; of what most of them hold the list
 * is read in its order, so the index of departments is kept out of it.
 */
export function inReachOf(column: string, { actor, reach }: { readonly actor: Actor; readonly reach: Reach }): Condition | null {
  return inReach(isNarrow(actor, reach.departmentIds) ? column : `coalesce(${column}, '')`, reach);
}

function named(column: string, ids: ReadonlySet<string>): Condition {
  return { sql: `${column} in (${marks(ids)})`, params: [...ids] };
}

function below(column: string, rootIds: ReadonlySet<string>): Condition {
  return { sql: `${column} in (${BELOW} (${marks(rootIds)}))`, params: [...rootIds] };
}
