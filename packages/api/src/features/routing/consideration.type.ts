import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { EXCLUSIONS, type Exclusion } from './assign/exclusion.rules.js';

export const ExclusionEnum = upperEnum<Exclusion>(EXCLUSIONS);
registerEnumType(ExclusionEnum, {
  name: 'RoutingExclusion',
  description: 'Why somebody of a queue does not get a ticket.',
  valuesConfig: {
    OFFLINE: { description: 'Not there.' },
    BUSY: { description: 'There, and said to be busy.' },
    ON_BREAK: { description: 'Away for a moment.' },
    OUTSIDE_HOURS: { description: 'The calendar of their department is closed.' },
    NOT_CERTIFIED: { description: 'Does not hold a certificate that the type of ticket asks for.' },
    AT_CAPACITY: { description: 'Has no room for a ticket of that weight.' },
  },
});

@ObjectType({ description: 'Somebody of a queue when a ticket was given.', simpleResolvers: true })
export class RoutingConsideration {
  @Field(() => String, { description: 'What they are called.' })
  personName!: string;

  @Field(() => Int, { description: 'How much they had in hand.' })
  load!: number;

  @Field(() => Int, { description: 'How much they have at most.' })
  capacity!: number;

  @Field(() => Int, { nullable: true, description: 'Their place in line, from 1; null: they could not get it.' })
  place!: number | null;

  @Field(() => ExclusionEnum, { nullable: true, description: 'Why they could not; null: they could.' })
  exclusion!: Exclusion | null;

  @Field(() => Boolean, { description: 'They got it.' })
  isChosen!: boolean;
}
