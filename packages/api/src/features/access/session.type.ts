import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Node } from '../../platform/graphql/node.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';

@ObjectType({ implements: Node, description: 'One signed-in browser.', simpleResolvers: true })
export class Session implements Node {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => DateTime, { description: 'When it signed in.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it was last used, to about a minute.' })
  lastSeenAt!: Date;

  @Field(() => DateTime, { description: 'When it ends, however busy it is.' })
  expiresAt!: Date;

  @Field(() => String, { description: 'Address it signed in from.' })
  address!: string;

  @Field(() => String, { description: 'Address it was last used from.' })
  lastAddress!: string;

  @Field(() => String, { description: "The browser's own description." })
  device!: string;

  @Field(() => Boolean, { description: 'Whether this request came with it.' })
  isCurrent!: boolean;
}

export const { Connection: SessionConnection, Edge: SessionEdge } = connectionOf(Session);
