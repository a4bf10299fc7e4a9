import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, ArrayNotEmpty, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import type { DeadLetterKind } from './dead-letter.queries.js';

const KindEnum: Readonly<Record<string, DeadLetterKind>> = { JOB: 'job', DELIVERY: 'delivery' };
registerEnumType(KindEnum, {
  name: 'DeadLetterKind',
  description: 'What kind of work was given up.',
  valuesConfig: { JOB: { description: 'Timed or queued work.' }, DELIVERY: { description: 'An event that a subscriber could not take.' } },
});

@ObjectType({ description: 'A piece of work that was given up after too many failures.', simpleResolvers: true })
export class DeadLetter {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => KindEnum, { description: 'What kind of work.' })
  kind!: DeadLetterKind;

  @Field(() => String, { description: 'The kind of job, or the subscriber.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Type of the event that was not delivered.' })
  eventType!: string | null;

  @Field(() => ID, { nullable: true, description: 'What the event is about.' })
  subjectId!: string | null;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;

  @Field(() => String, { description: 'What it failed with.' })
  error!: string;

  @Field(() => DateTime, { description: 'When the job was last due, or when the event happened.' })
  at!: Date;
}

export const { Connection: DeadLetterConnection } = connectionOf(DeadLetter);

@InputType({ description: 'Which dead letters; one without conditions means all of them.' })
export class DeadLetterFilter {
  @Field(() => String, { nullable: true, description: 'Only this kind of job or this subscriber.' })
  @MaxLength(60)
  name?: string | null;
}

@InputType({ description: 'Which dead letters: named ones, or all that match.' })
export class DeadLetterChoiceInput {
  @Field(() => [ID], { nullable: true, description: 'These; absent: all that match the filter.' })
  @ArrayNotEmpty()
  @ArrayMaxSize(LIMITS.ids)
  ids?: string[] | null;

  @Field(() => DeadLetterFilter, { nullable: true, description: 'Where no ids are given: which ones.' })
  filter?: DeadLetterFilter | null;
}
