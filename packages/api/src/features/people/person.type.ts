import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Node } from '../../platform/graphql/node.type.js';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.js';
import { EmploymentEnum } from './employment.enum.js';
import type { Employment } from './position.rules.js';

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

  @Field(() => String, { nullable: true, description: 'Work e-mail; null to whoever may not read them.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Work phone; null to whoever may not read them.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the position they hold, else their title.' })
  position!: string | null;

  @Field(() => String, { nullable: true, description: 'Their time zone; null is the organisation’s, and to whoever may not read them.' })
  timeZone!: string | null;

  @Field(() => EmploymentEnum, { nullable: true, description: 'How they are employed; null to whoever may not read them.' })
  employment!: Employment | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day of service; null to whoever may not read them.' })
  hiredOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of service; null to whoever may not read them.' })
  endedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Where their photo is, on this server.' })
  photoUrl?: string | null;

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

  @Field(() => ID, { nullable: true, description: 'Only those who hold this position.' })
  positionId?: string | null;
}

export const { Connection: PersonConnection, Edge: PersonEdge } = connectionOf(Person);
