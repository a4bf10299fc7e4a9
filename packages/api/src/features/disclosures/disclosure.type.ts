import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.js';
import { Person } from '../people/index.js';

@ObjectType({ description: "A customer's written consent that something may be given to somebody outside.", simpleResolvers: true })
export class Consent {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => String, { description: 'Who may be given it.' })
  recipient!: string;

  @Field(() => String, { description: 'What may be given.' })
  what!: string;

  @Field(() => String, { description: 'For what purpose.' })
  purpose!: string;

  @Field(() => String, { description: 'Where the written consent is filed, or its words.' })
  proof!: string;

  @Field(() => LocalDate, { description: 'The first day it holds.' })
  validFrom!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The last day it holds; null: until it is withdrawn.' })
  validUntil!: string | null;

  @Field(() => Boolean, { description: 'Whether something may be given out on its strength today.' })
  isInForce!: boolean;

  @Field(() => Person, { nullable: true, description: 'Who put it on file.' })
  recordedBy!: Person | null;

  @Field(() => DateTime, { description: 'When it was put on file.' })
  recordedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When the customer withdrew it.' })
  withdrawnAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the customer withdrew it.' })
  withdrawnReason!: string | null;
}

export const { Connection: ConsentConnection, Edge: ConsentEdge } = connectionOf(Consent);

@ObjectType({ description: "That something of a customer's was given to somebody outside.", simpleResolvers: true })
export class Disclosure {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ID, { description: 'The consent it rests on.' })
  consentId!: string;

  @Field(() => String, { description: 'Who was given it.' })
  recipient!: string;

  @Field(() => String, { description: 'What was given.' })
  what!: string;

  @Field(() => String, { nullable: true, description: 'How: by mail, on paper …' })
  means!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who gave it.' })
  disclosedBy!: Person | null;

  @Field(() => DateTime, { description: 'When.' })
  disclosedAt!: string;
}

export const { Connection: DisclosureConnection, Edge: DisclosureEdge } = connectionOf(Disclosure);
