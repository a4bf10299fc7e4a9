import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Ability } from '../../platform/graphql/ability.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { Person } from '../people/index.js';
import { Word } from '../words/index.js';
import { POINTS_KINDS, type PointsKind } from './points.rules.js';

export const PointsKindEnum = upperEnum<PointsKind>(POINTS_KINDS);
registerEnumType(PointsKindEnum, {
  name: 'PointsKind',
  description: 'Why points came or went.',
  valuesConfig: {
    EARN: { description: 'They were earned.' },
    REDEEM: { description: 'Something was given for them.' },
    CORRECT: { description: 'Somebody put them right.' },
    EXPIRE: { description: 'They lapsed with time.' },
  },
});

@ObjectType({ description: 'Points that came or went.', simpleResolvers: true })
export class PointsEntry {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => PointsKindEnum, { description: 'Why.' })
  kind!: PointsKind;

  @Field(() => Int, { description: 'How many came; below zero: went.' })
  points!: number;

  @Field(() => Word, { nullable: true, description: 'What was given for them.' })
  benefit!: Word | null;

  @Field(() => String, { nullable: true, description: 'For what, in words.' })
  reason!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who recorded it; null: the house by itself.' })
  recordedBy!: Person | null;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  recordedAt!: string;
}

export const { Connection: PointsEntryConnection, Edge: PointsEntryEdge } = connectionOf(PointsEntry);

@ObjectType({ description: 'A card of a customer.', simpleResolvers: true })
export class LoyaltyCard {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => LocalDate, { description: 'When it was handed out.' })
  issuedOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The last day it is good for.' })
  validUntil!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it ended.' })
  endedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ended.' })
  endReason!: string | null;

  @Field(() => Boolean, { description: 'It is good today.' })
  isGood!: boolean;
}

export const { Connection: LoyaltyCardConnection, Edge: LoyaltyCardEdge } = connectionOf(LoyaltyCard);

@ObjectType({ description: 'Something that is given for points.', simpleResolvers: true })
export class LoyaltyBenefit {
  @Field(() => Word, { description: 'What it is.' })
  word!: Word;

  @Field(() => Int, { description: 'What it costs.' })
  points!: number;

  @Field(() => Ability, { description: 'Whether this customer may be given it now, by the points and tier they have.' })
  redeem!: Ability;
}

@ObjectType({ description: 'What the viewer may do about the loyalty of a customer.', simpleResolvers: true })
export class LoyaltyAbilities {
  @Field(() => Ability, { description: 'Record points that came or went, hand out cards.' })
  record!: Ability;

  @Field(() => Ability, { description: 'Put points right.' })
  correct!: Ability;
}

@ObjectType({ description: 'Points, benefits and cards of a customer.', simpleResolvers: true })
export class Loyalty {
  @Field(() => ID, { description: 'The customer.' })
  id!: string;

  @Field(() => Int, { description: 'How many points they have now.' })
  balance!: number;
}
