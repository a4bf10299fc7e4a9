import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Ability } from '../../platform/graphql/ability.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { Customer } from '../customers/index.js';
import { Person } from '../people/index.js';
import { TWIN_GROUNDS, type TwinGround } from './customer-twins.rules.js';

@ObjectType({ description: 'How much of one kind hangs on a customer.', simpleResolvers: true })
export class CustomerHanging {
  @Field(() => String, { description: 'The kind: `ticket`, `customer_channel`, `consent` …' })
  kind!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'What merging two customers would do.', simpleResolvers: true })
export class CustomerMergeCheck {
  @Field(() => [CustomerHanging], { description: 'What goes over from the one that is merged to the one that is kept.' })
  moves!: readonly CustomerHanging[];

  @Field(() => Ability, { description: 'Whether the viewer may merge these two now, and if not, why.' })
  merge!: Ability;
}

@ObjectType({ description: 'What the viewer may do to a merge now, and if not, why.', simpleResolvers: true })
export class CustomerMergeAbilities {
  @Field(() => Ability, { description: 'Undo it.' })
  undo!: Ability;
}

@ObjectType({ description: 'That one customer went into another.', simpleResolvers: true })
export class CustomerMerge {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ID, { description: 'The customer who went into the other; this id leads to the other since.' })
  mergedId!: string;

  @Field(() => String, { description: 'What they were called.' })
  mergedName!: string;

  @Field(() => [CustomerHanging], { description: 'What went over.' })
  moved!: readonly CustomerHanging[];

  @Field(() => DateTime, { description: 'When.' })
  mergedAt!: string;

  @Field(() => Person, { nullable: true, description: 'By whom.' })
  mergedBy!: Person | null;

  @Field(() => DateTime, { description: 'Until when it can be undone.' })
  undoableUntil!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was undone.' })
  undoneAt!: string | null;

  @Field(() => Person, { nullable: true, description: 'Who undid it.' })
  undoneBy!: Person | null;

  @Field(() => CustomerMergeAbilities, { description: 'What the viewer may do to it now.' })
  viewerCan!: CustomerMergeAbilities;
}

export const { Connection: CustomerMergeConnection, Edge: CustomerMergeEdge } = connectionOf(CustomerMerge);

export const TwinGroundEnum = upperEnum<TwinGround>(TWIN_GROUNDS);
registerEnumType(TwinGroundEnum, {
  name: 'CustomerTwinGround',
  description: 'What two customers share.',
  valuesConfig: {
    PHONE: { description: 'A phone number.' },
    EMAIL: { description: 'An e-mail address.' },
    NAME: { description: 'The name.' },
  },
});

@ObjectType({ description: 'Two customers who may be one.', simpleResolvers: true })
export class CustomerTwin {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Customer, { description: 'The one registered first.' })
  one!: Customer;

  @Field(() => Customer, { description: 'The other.' })
  other!: Customer;

  @Field(() => [TwinGroundEnum], { description: 'What they share.' })
  grounds!: readonly TwinGround[];

  @Field(() => DateTime, { description: 'When it was noticed.' })
  foundAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When somebody said that they are two.' })
  dismissedAt!: string | null;
}

export const { Connection: CustomerTwinConnection, Edge: CustomerTwinEdge } = connectionOf(CustomerTwin);
