import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { Person } from '../../people/index.js';
import { Category } from '../../workflows/index.js';

@ObjectType({ description: 'A category of a tree beside the problems that a ticket carries.', simpleResolvers: true })
export class TicketMark {
  @Field(() => Category, { description: 'The category.' })
  category!: Category;

  @Field(() => DateTime, { description: 'Since when.' })
  markedAt!: string;

  @Field(() => Person, { nullable: true, description: 'Who said so; null: the system.' })
  markedBy!: Person | null;
}
