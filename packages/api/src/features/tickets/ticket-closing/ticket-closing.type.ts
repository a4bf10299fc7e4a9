import { type ClosingProof, CUSTOMER_PROOFS, type CustomerProof } from '@shouwen/shared';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { upperEnum } from '../../../platform/graphql/upper-enum.js';
import { ClosingProofEnum } from '../../workflows/index.js';

export const CustomerProofEnum = upperEnum<CustomerProof>(CUSTOMER_PROOFS);
registerEnumType(CustomerProofEnum, {
  name: 'CustomerProof',
  description: 'By which way a customer says what they think of an outcome.',
  valuesConfig: {
    CONFIRMATION: { description: 'They said so when they were told, or by themselves.' },
    SIGNATURE: { description: 'They signed, or did not want to sign, for the work.' },
    REVISIT: { description: 'They were called or visited again.' },
  },
});

@ObjectType({ description: 'Something that is asked before a ticket is closed.', simpleResolvers: true })
export class TicketClosingProof {
  @Field(() => ClosingProofEnum, { description: 'What is asked.' })
  proof!: ClosingProof;

  @Field(() => Boolean, { description: 'Whether it is there, since the ticket was last solved.' })
  isThere!: boolean;
}
