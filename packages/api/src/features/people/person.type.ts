import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Node } from '../../platform/graphql/node.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';

@ObjectType({ implements: Node, description: 'Someone who works here.', simpleResolvers: true })
export class Person implements Node {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change; send it back with a change.' })
  version!: number;

  @Field(() => String, { description: 'What they sign in with.' })
  account!: string;

  @Field(() => String, { description: 'Name as colleagues say it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Work e-mail.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Position, as the organisation calls it.' })
  position!: string | null;

  @Field(() => Boolean, { description: 'Whether they may sign in and be given work.' })
  isActive!: boolean;

  @Field(() => DateTime, { description: 'When they were added.' })
  createdAt!: Date;
}

@InputType({ description: 'Which people.' })
export class PersonFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or account.' })
  @MaxLength(LIMITS.search)
  search?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Only those who work in one of these departments.' })
  @ArrayMaxSize(LIMITS.ids)
  departmentIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Count what lies below those departments as well.' })
  includeSubtree?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only active people, or only those who left.' })
  isActive?: boolean | null;
}

export const { Connection: PersonConnection, Edge: PersonEdge } = connectionOf(Person);
