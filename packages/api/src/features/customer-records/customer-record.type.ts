import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Ability } from '../../platform/graphql/ability.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { TextInLanguages } from '../../platform/graphql/local-text.type.js';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.js';
import { Customer, type CustomerKind, CustomerKindEnum } from '../customers/index.js';
import { FormField, FormValue } from '../forms/index.js';
import { Person } from '../people/index.js';

@ObjectType({ description: 'How a record may end.', simpleResolvers: true })
export class RecordEndingView {
  @Field(() => String, { description: 'Stable word, unique in its kind.' })
  code!: string;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => TextInLanguages, { description: 'Its name in each language.' })
  names!: TextInLanguages;
}

@ObjectType({ description: 'What the viewer may do to a kind of records.', simpleResolvers: true })
export class RecordKindAbilities {
  @Field(() => Ability, { description: 'Change it, put it elsewhere in the order or out of use.' })
  update!: Ability;
}

@ObjectType({ description: 'A kind of records about customers.', simpleResolvers: true })
export class RecordKind {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Stable word.' })
  code!: string;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => TextInLanguages, { description: 'Its name in each language.' })
  names!: TextInLanguages;

  @Field(() => Int, { description: 'Counts changes; sent back with the next.' })
  version!: number;

  @Field(() => String, { description: 'Code of the form that is filled in.' })
  form!: string;

  @Field(() => CustomerKindEnum, { nullable: true, description: 'Of which customers; null: of all.' })
  customerKind!: CustomerKind | null;

  @Field(() => [ID], { description: 'Only these roles keep them; empty: whoever may change the customer.' })
  roleIds!: readonly string[];

  @Field(() => String, { nullable: true, description: "What it is for and how it is filled in, in the viewer's language." })
  guidance!: string | null;

  @Field(() => [RecordEndingView], { description: 'How its records end; none: they are not open.' })
  endings!: readonly RecordEndingView[];

  @Field(() => Int, { nullable: true, description: 'Due so many days after the day they are of, unless somebody says otherwise.' })
  dueDays!: number | null;

  @Field(() => Int, { nullable: true, description: 'Ended, they come again, due so many days later.' })
  repeatDays!: number | null;

  @Field(() => Boolean, { description: 'Out of use.' })
  isArchived!: boolean;

  @Field(() => RecordKindAbilities, { description: 'What the viewer may do to it.' })
  viewerCan!: RecordKindAbilities;
}

export const { Connection: RecordKindConnection, Edge: RecordKindEdge } = connectionOf(RecordKind);

@ObjectType({ description: 'A kind of records, as far as one customer goes.', simpleResolvers: true })
export class RecordKindOffer {
  @Field(() => RecordKind, { description: 'The kind.' })
  kind!: RecordKind;

  @Field(() => [FormField], { description: 'What its form asks for, in order.' })
  fields!: readonly FormField[];

  @Field(() => Ability, { description: 'Whether the viewer may write such records about the customer.' })
  keep!: Ability;
}

@ObjectType({ description: 'A record about a customer.', simpleResolvers: true })
export class CustomerRecord {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => RecordKind, { description: 'Of which kind.' })
  kind!: RecordKind;

  @Field(() => Customer, { description: 'About whom.' })
  customer!: Customer;

  @Field(() => LocalDate, { description: 'The day it is of.' })
  onDay!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day by which it should end.' })
  dueOn!: string | null;

  @Field(() => Boolean, { description: 'It has not ended.' })
  isOpen!: boolean;

  @Field(() => Boolean, { description: 'It is open, and its day has passed.' })
  isOverdue!: boolean;

  @Field(() => Person, { nullable: true, description: 'Who sees to it.' })
  holder!: Person | null;

  @Field(() => [FormValue], { description: 'What it says: every field asked, in order, and what was said when others were asked.' })
  values!: readonly FormValue[];

  @Field(() => RecordEndingView, { nullable: true, description: 'How it ended.' })
  ending!: RecordEndingView | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it ended.' })
  endedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  endingNote!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it does not count; null: it does.' })
  voidReason!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who put it on file; null: the house by itself.' })
  recordedBy!: Person | null;

  @Field(() => DateTime, { description: 'When it was put on file.' })
  recordedAt!: string;
}

export const { Connection: CustomerRecordConnection, Edge: CustomerRecordEdge } = connectionOf(CustomerRecord);

@InputType({ description: 'Which records. What is left out does not narrow.' })
export class CustomerRecordFilter {
  @Field(() => [String], { nullable: true, description: 'Of these kinds, by their codes.' })
  @ArrayMaxSize(LIMITS.words)
  @MaxLength(LIMITS.code, { each: true })
  kinds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Open ones, or others.' })
  isOpen?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only open ones whose day has passed.' })
  isOverdue?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Those that this person sees to.' })
  holderId?: string | null;
}
