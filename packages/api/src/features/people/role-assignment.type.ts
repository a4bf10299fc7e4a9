import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Node } from '../../platform/graphql/node.type.js';
import { LocalDate } from '../../platform/graphql/scalars.js';

@ObjectType({ implements: Node, description: 'Somebody holds a role, from a day to a day.', simpleResolvers: true })
export class RoleAssignment implements Node {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The first day; null since ever.' })
  startsOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day; null for good.' })
  endsOn!: string | null;
}

export const { Connection: RoleAssignmentConnection, Edge: RoleAssignmentEdge } = connectionOf(RoleAssignment);
