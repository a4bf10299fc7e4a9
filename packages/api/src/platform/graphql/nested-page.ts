import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../context.js';
import { loaderOf } from './loader-of.js';
import type { Connection } from './page.js';

interface NestedPage<P, T> {
  readonly info: GraphQLResolveInfo;
  /** Of which the list is asked for: an id, or whatever `pagesOf` finds the list by. */
  readonly parent: P;
  /** Reads the page of each parent, in their order; mostly by `keysetPages`. */
  pagesOf(parents: readonly P[]): Promise<readonly Connection<T>[]>;
}

/**
 * A list that stands below each entry of another (the tickets of each customer): read for all of them together, with a fixed number of
 * statements. Arguments and selection are those of one place in the document, so that place is what the parents are gathered by.
 */
export function nestedPage<P, T>(ctx: Pick<Ctx, 'loaders'>, { info, parent, pagesOf }: NestedPage<P, T>): Promise<Connection<T>> {
  return loaderOf<P, Connection<T>>(ctx, info.fieldNodes, (parents) => pagesOf(parents)).load(parent);
}
