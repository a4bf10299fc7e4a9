import { Field, Int, ObjectType } from 'type-graphql';
import { type Connection, type Edge, PageInfo } from './page.js';

export { type KeysetOrder, type KeysetRequest, type KeysetsRequest, keysetPage, keysetPages } from './keyset-page.js';
export { listPage } from './list-page.js';
export { nestedPage } from './nested-page.js';
export { type Connection, checkedPage, type Edge, type Page, PageArgs, PageInfo } from './page.js';

interface ConnectionTypes<T extends object> {
  readonly Connection: new () => Connection<T>;
  readonly Edge: new () => Edge<T>;
}

/**
 * The connection and edge types of a node type: `export const { Connection: TicketConnection, Edge: TicketEdge } = connectionOf(Ticket)`.
 * They are named after the class; pass a name when it must differ.
 */
export function connectionOf<T extends object>(node: abstract new () => T, name: string = node.name): ConnectionTypes<T> {
  @ObjectType(`${name}Edge`, { description: `One ${name} in a list, with its place.`, simpleResolvers: true })
  class EdgeType {
    @Field(() => String, { description: 'Place of this entry, for `after` and `before`.' })
    cursor!: string;

    @Field(() => node, { description: 'The entry.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.`, simpleResolvers: true })
  class ConnectionType {
    @Field(() => [node], { description: 'The entries of this page.' })
    nodes!: readonly T[];

    @Field(() => [EdgeType], { description: 'The entries with their cursors.' })
    edges!: readonly EdgeType[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many entries the whole list has; counted only when asked, and up to 10 000.' })
    totalCount!: number;
  }
  return { Connection: ConnectionType, Edge: EdgeType };
}
