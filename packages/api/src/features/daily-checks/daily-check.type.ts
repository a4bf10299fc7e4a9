import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { Person } from '../people/index.js';

@ObjectType({ description: 'A point that everybody looks over before they leave.', simpleResolvers: true })
export class DailyCheck {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'The word the playbook knows it by.' })
  code!: string;

  @Field(() => String, { description: "What is looked over, in the viewer's language." })
  name!: string;

  @Field(() => DateTime, { nullable: true, description: 'When the viewer ticked it today; null: not yet.' })
  doneAt!: string | null;
}

@ObjectType({ description: 'A point of the daily check, as whoever keeps the list sees it.', simpleResolvers: true })
export class DailyCheckPoint {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'The word it is known by.' })
  code!: string;

  @Field(() => String, { description: "What is looked over, in the viewer's language." })
  name!: string;

  @Field(() => Boolean, { description: 'No longer asked for.' })
  isArchived!: boolean;
}

export const { Connection: DailyCheckPointConnection, Edge: DailyCheckPointEdge } = connectionOf(DailyCheckPoint);

@ObjectType({ description: 'How somebody left their place on a day.', simpleResolvers: true })
export class PersonDay {
  @Field(() => Person, { description: 'Who.' })
  person!: Person;

  @Field(() => [String], { description: "What was not ticked, in the viewer's language." })
  open!: readonly string[];

  @Field(() => Int, { description: 'How many points were ticked.' })
  doneCount!: number;
}

export const { Connection: PersonDayConnection, Edge: PersonDayEdge } = connectionOf(PersonDay);
