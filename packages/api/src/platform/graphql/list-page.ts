import type { GraphQLResolveInfo } from 'graphql';
import { BadInput } from '../../kernel/errors.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { type Connection, checkedPage, type PageArgs } from './page.js';
import { selectedFields } from './selected.js';

/**
 * A page of a list that is already in memory (roles, states, departments, one's own sessions). The order is the list's;
 * a cursor is the id of an entry, and one that has left the list is refused.
 */
export function listPage<T extends { readonly id: string }>(all: readonly T[], args: PageArgs, info: GraphQLResolveInfo): Connection<T> {
  const page = checkedPage(args);
  const at = page.cursor === null ? null : indexOf(all, page.cursor);
  const from = page.isBackward ? Math.max(0, (at ?? all.length) - page.size) : (at ?? -1) + 1;
  const to = page.isBackward ? (at ?? all.length) : Math.min(all.length, from + page.size);
  const nodes = all.slice(from, to);
  const selected = selectedFields(info);
  const [first, last] = [nodes[0], nodes.at(-1)];
  return {
    nodes,
    ...(selected.has('edges') && { edges: nodes.map((node) => ({ node, cursor: cursorOf(node) })) }),
    ...(selected.has('totalCount') && { totalCount: all.length }),
    pageInfo: {
      hasNextPage: to < all.length,
      hasPreviousPage: from > 0,
      startCursor: first ? cursorOf(first) : null,
      endCursor: last ? cursorOf(last) : null,
    },
  };
}

function cursorOf(node: { readonly id: string }): string {
  return encodeCursor('list', [node.id]);
}

function indexOf(all: readonly { readonly id: string }[], cursor: string): number {
  const [id] = decodeCursor(cursor, 'list', ['text']);
  const index = all.findIndex((entry) => entry.id === id);
  if (index < 0) throw new BadInput('The cursor is not valid here.');
  return index;
}
