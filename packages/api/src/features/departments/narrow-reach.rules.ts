import type { Actor } from '../../kernel/actor.js';

/**
 * Of a list in an order of its own, up to this share is found and sorted sooner than the list is read through until a page is full: a page
 * of fifty lies within 2,500 rows of it.
 */
const NARROW_SHARE = 0.02;

/** Whether these departments, and what is one's own, are few of all there is. Where nobody knows how much that is they are not. */
export function isNarrow({ among }: Actor, departmentIds: ReadonlySet<string>): boolean {
  return among !== undefined && departmentIds.size / among.departments + 1 / among.people <= NARROW_SHARE;
}
