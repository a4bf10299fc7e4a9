import { CLOSING_PROOFS, type ClosingProof, STATE_CATEGORIES, type StateCategory } from '@shouwen/shared';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { TextInLanguages } from '../../platform/graphql/local-text.type.js';
import { Node } from '../../platform/graphql/node.type.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { TicketTypeScreens } from './type-screens.type.js';

export const StateCategoryEnum = upperEnum<StateCategory>(STATE_CATEGORIES);
registerEnumType(StateCategoryEnum, {
  name: 'StateCategory',
  description: 'What a state means, whatever the organisation calls it. Figures and views rely on it.',
  valuesConfig: {
    NEW: { description: 'Nobody has worked on it yet.' },
    OPEN: { description: 'In work.' },
    WAITING_CUSTOMER: { description: 'Waits for the customer.' },
    WAITING_THIRD: { description: 'Waits for a third party.' },
    WAITING_INTERNAL: { description: 'Waits for another department.' },
    SOLVED: { description: 'Solved; the customer may not know yet.' },
    CLOSED: { description: 'Closed: the outcome was told.' },
    VOID: { description: 'Never counted: spam, merged away, test.' },
  },
});

export const ClosingProofEnum = upperEnum<ClosingProof>(CLOSING_PROOFS);
registerEnumType(ClosingProofEnum, {
  name: 'ClosingProof',
  description: 'What is asked before a ticket is closed, beside that the customer was told the outcome.',
  valuesConfig: {
    CONFIRMATION: { description: 'The customer said that they are satisfied.' },
    SIGNATURE: { description: 'The customer signed for the work.' },
    REVISIT: { description: 'The customer was called or visited again, and is satisfied.' },
    REVIEW: { description: 'Whoever answers for it looked through the record: sorted, and with the contact it is about.' },
  },
});

@ObjectType({ implements: Node, description: 'A state of a workflow, named by the organisation.', simpleResolvers: true })
export class TicketState implements Node {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => String, { description: 'Stable word of the organisation, unique in its workflow.' })
  code!: string;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => String, { description: "What the customer is told it is called, in the viewer's language." })
  customerName!: string;

  @Field(() => StateCategoryEnum, { description: 'What the state means.' })
  category!: StateCategory;
}

@ObjectType({
  implements: Node,
  description: 'A kind of matter (inquiry, complaint, repair …) with the workflow it runs by.',
  simpleResolvers: true,
})
export class TicketType implements Node {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => String, { description: 'Stable word of the organisation.' })
  code!: string;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => TextInLanguages, { description: 'Its name in each language it was written in.' })
  names!: TextInLanguages;

  @Field(() => String, { description: 'Word of the workflow by which its new tickets run.' })
  workflow!: string;

  @Field(() => [String], { description: 'Words of the certificates that whoever works on it must hold.' })
  certificates!: readonly string[];

  @Field(() => [ClosingProofEnum], { description: 'What is asked before one is closed, beside the outcome told.' })
  closing!: readonly ClosingProof[];

  @Field(() => [String], { description: 'Words of the forms its tickets fill in.' })
  forms!: readonly string[];

  @Field(() => TicketTypeScreens, { description: 'What its screens leave out.' })
  screens!: TicketTypeScreens;

  @Field(() => Boolean, { description: 'No longer registered; its tickets stay.' })
  isArchived!: boolean;

  @Field(() => [TicketState], { description: 'Every state its tickets may be in, in order.' })
  states!: readonly TicketState[];
}

export const { Connection: TicketTypeConnection, Edge: TicketTypeEdge } = connectionOf(TicketType);
