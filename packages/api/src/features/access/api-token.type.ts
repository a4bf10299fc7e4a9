import { Field, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Node } from '../../platform/graphql/node.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { Department, type DepartmentRow } from '../departments/index.js';

@ObjectType({ implements: Node, description: 'A key for programs that act for a person.', simpleResolvers: true })
export class ApiToken implements Node {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => String, { description: 'The first characters of the secret, to recognise it by.' })
  prefix!: string;

  @Field(() => [String], { description: 'The permissions it is cut down to.' })
  permissions!: readonly string[];

  @Field(() => [Department], { nullable: true, description: 'Departments beyond which it reaches nothing; null: as far as its owner.' })
  departments!: readonly DepartmentRow[] | null;

  @Field(() => [String], { description: 'Addresses and networks (CIDR) it may be used from; empty: any.' })
  addresses!: readonly string[];

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it stops working.' })
  expiresAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was last used, to about a minute.' })
  lastUsedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Where it was last used from.' })
  lastUsedAddress!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When its secret was last replaced.' })
  rotatedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was revoked.' })
  revokedAt!: Date | null;
}

export const { Connection: ApiTokenConnection, Edge: ApiTokenEdge } = connectionOf(ApiToken);
