import { Field, ID, ObjectType } from 'type-graphql';
import { Ability } from '../../platform/graphql/ability.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.js';
import { CustomerKindEnum } from '../customers/index.js';

@ObjectType({ description: 'What the viewer may do with the file of a customer.', simpleResolvers: true })
export class CustomerRetentionAbilities {
  @Field(() => Ability, { description: 'Erase it for good.' })
  erase!: Ability;

  @Field(() => Ability, { description: 'Keep it longer than the rule says.' })
  keep!: Ability;
}

@ObjectType({ description: 'Until when the file of a customer is kept.', simpleResolvers: true })
export class CustomerRetention {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => String, { description: 'What the customer is called.' })
  name!: string;

  @Field(() => CustomerKindEnum, { description: 'Person or company: each has a term of its own.' })
  kind!: string;

  @Field(() => LocalDate, { description: 'The last change of the customer or of one of their tickets.' })
  lastDealtOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The last day it is kept; null while a ticket has not ended, where files are kept for good, and once it was erased.',
  })
  keptUntil!: string | null;

  @Field(() => Boolean, { description: 'That day is over: the file may be erased.' })
  isOver!: boolean;

  @Field(() => Boolean, { description: 'Somebody decided on that day; otherwise it is what the settings say.' })
  isDecided!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was erased.' })
  erasedAt!: Date | null;
}

export const { Connection: CustomerRetentionConnection } = connectionOf(CustomerRetention);
