import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Ability } from '../../platform/graphql/ability.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Node } from '../../platform/graphql/node.type.js';

@ObjectType({ description: 'What the viewer may do to a department.', simpleResolvers: true })
export class DepartmentViewerCan {
  @Field(() => Ability, { description: 'Add a department below it.' })
  createChild!: Ability;

  @Field(() => Ability, { description: 'Move it elsewhere.' })
  move!: Ability;
}

@ObjectType({ implements: Node, description: "One unit of the organisation's tree.", simpleResolvers: true })
export class Department implements Node {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change; send it back with a change.' })
  version!: number;

  @Field(() => String, { description: 'Stable word, unique in the organisation.' })
  code!: string;

  @Field(() => String, { description: 'Name as people say it.' })
  name!: string;

  @Field(() => String, { description: 'What kind of unit it is: company, department, team, desk …' })
  kind!: string;

  @Field(() => Int, { description: '0 for a root.' })
  depth!: number;

  @Field(() => Int, { description: 'Place among its siblings, ascending.' })
  sortOrder!: number;

  @Field(() => Boolean, { description: 'No longer in use; kept for its history.' })
  isArchived!: boolean;

  @Field(() => String, { nullable: true, description: 'Its duties, as its people read them.' })
  duties!: string | null;
}

@InputType({ description: 'Which departments.' })
export class DepartmentFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or code.' })
  @MaxLength(LIMITS.search)
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those directly below this one.' })
  parentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only archived ones, or only those in use.' })
  isArchived?: boolean | null;
}

export const { Connection: DepartmentConnection, Edge: DepartmentEdge } = connectionOf(Department);
