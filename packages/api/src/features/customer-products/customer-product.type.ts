import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { WARRANTY_STATES, type WarrantyState } from './warranty.rules.js';

export const WarrantyStateEnum = upperEnum<WarrantyState>(WARRANTY_STATES);
registerEnumType(WarrantyStateEnum, {
  name: 'WarrantyState',
  description: 'How a warranty stands today.',
  valuesConfig: {
    UNKNOWN: { description: 'Its end is not known.' },
    VALID: { description: 'It holds.' },
    ENDING: { description: 'It holds, and ends soon.' },
    OVER: { description: 'It has ended.' },
  },
});

@ObjectType({ description: 'Something a customer owns.', simpleResolvers: true })
export class CustomerProduct {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => String, { description: 'Make and model.' })
  model!: string;

  @Field(() => String, { nullable: true, description: 'Serial number, chassis number …' })
  serial!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it was bought.' })
  boughtOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day of its warranty.' })
  warrantyUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'What the warranty covers.' })
  warrantyTerms!: string | null;

  @Field(() => String, { nullable: true, description: 'On what terms it is returned or exchanged.' })
  returnTerms!: string | null;

  @Field(() => String, { nullable: true, description: 'On what terms the price is refunded.' })
  refundTerms!: string | null;

  @Field(() => String, { nullable: true, description: 'What colleagues should know.' })
  note!: string | null;

  @Field(() => DateTime, { description: 'When it was put on file.' })
  createdAt!: string;

  @Field(() => WarrantyStateEnum, { description: 'How its warranty stands today.' })
  warranty!: WarrantyState;
}

export const { Connection: CustomerProductConnection, Edge: CustomerProductEdge } = connectionOf(CustomerProduct);
