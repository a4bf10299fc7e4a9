import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Node } from '../../platform/graphql/node.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { CUSTOMER_KINDS, CUSTOMER_STAGES, type CustomerKind, type CustomerStage } from './customer-access.rules.js';
import { CustomerFieldCondition } from './customer-field-condition.type.js';
import { CUSTOMER_SORTS, type CustomerSort } from './customer-order.rules.js';

export const CustomerKindEnum = upperEnum<CustomerKind>(CUSTOMER_KINDS);
registerEnumType(CustomerKindEnum, {
  name: 'CustomerKind',
  description: 'What a customer is.',
  valuesConfig: { PERSON: { description: 'A natural person.' }, COMPANY: { description: 'An enterprise or another organisation.' } },
});

export const CustomerStageEnum = upperEnum<CustomerStage>(CUSTOMER_STAGES);
registerEnumType(CustomerStageEnum, {
  name: 'CustomerStage',
  description: 'Where a customer stands.',
  valuesConfig: {
    PROSPECT: { description: 'Has not bought yet.' },
    ACTIVE: { description: 'Is a customer.' },
    FORMER: { description: 'Was a customer.' },
  },
});

export const CustomerSortEnum = upperEnum<CustomerSort>(CUSTOMER_SORTS);
registerEnumType(CustomerSortEnum, {
  name: 'CustomerSort',
  description: 'Order of a list of customers.',
  valuesConfig: {
    CREATED_DESC: { description: 'Newest first.' },
    FILE_SCORE_ASC: { description: 'The least complete files first.' },
    REVIEW_DUE_ASC: { description: 'Files that are to be looked over soonest first.' },
  },
});

@ObjectType({ implements: Node, description: 'Whoever has a matter: a person or a company.', simpleResolvers: true })
export class Customer implements Node {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => CustomerKindEnum, { description: 'Person or company.' })
  kind!: CustomerKind;

  @Field(() => CustomerStageEnum, { description: 'Where the customer stands.' })
  stage!: CustomerStage;

  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => DateTime, { description: 'When the customer was registered.' })
  createdAt!: string;

  @Field(() => DateTime, { description: 'When the record last changed.' })
  updatedAt!: string;
}

@InputType({ description: 'Which customers.' })
export class CustomerFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Part of the name, the last four digits of a phone or all of them (any end for whoever sees it in full), or an e-mail address.',
  })
  @MaxLength(LIMITS.search)
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'This phone number, in any spelling.' })
  @MaxLength(LIMITS.phone)
  phone?: string | null;

  @Field(() => CustomerKindEnum, { nullable: true, description: 'Only this kind.' })
  kind?: CustomerKind | null;

  @Field(() => CustomerStageEnum, { nullable: true, description: 'Only those who stand there.' })
  stage?: CustomerStage | null;

  @Field(() => String, { nullable: true, description: 'Only those of this tier, by its code.' })
  @MaxLength(LIMITS.code)
  tier?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those whom this person looks after.' })
  ownerId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Only those whose file is complete to less than so many hundredths.' })
  @Min(0)
  @Max(100)
  fileScoreBelow?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those whose file should have been looked over by now.' })
  isReviewOverdue?: boolean | null;

  @Field(() => [CustomerFieldCondition], { nullable: true, description: 'Only those of whom all of this is known.' })
  @ArrayMaxSize(LIMITS.fieldConditions)
  fields?: CustomerFieldCondition[] | null;

  @Field(() => [ID], { nullable: true, description: 'Only those with all of these tags.' })
  @ArrayMaxSize(LIMITS.fieldConditions)
  tagIds?: string[] | null;
}

export const { Connection: CustomerConnection, Edge: CustomerEdge } = connectionOf(Customer);
