import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { upperEnum } from '../../../platform/graphql/upper-enum.js';
import { CLOCK_FATES, type ClockFate } from './under-new-rules.rules.js';

export const ClockFateEnum = upperEnum<ClockFate>(CLOCK_FATES);
registerEnumType(ClockFateEnum, {
  name: 'ClockFate',
  description: 'What a change of the rules would do to a clock.',
  valuesConfig: {
    OVERDUE: { description: 'It would be late at once.' },
    ENDED: { description: 'Nothing would be promised any more: it ends without a verdict.' },
    SHORTER: { description: 'It would have less time.' },
    LONGER: { description: 'It would have more time.' },
    SAME: { description: 'Nothing.' },
  },
});

@ObjectType({ description: 'A clock that a change of the rules would do something to.', simpleResolvers: true })
export class ClockImpactExample {
  @Field(() => ID, { description: 'Id of the ticket.' })
  ticketId!: string;

  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => String, { description: 'What it is about.' })
  subject!: string;

  @Field(() => String, { description: "What the clock measures, in the viewer's language." })
  timerName!: string;

  @Field(() => ClockFateEnum, { description: 'What would become of it.' })
  fate!: ClockFate;

  @Field(() => DateTime, { nullable: true, description: 'The deadline as things stand; null while it stands still.' })
  dueAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'The deadline it would have; null while it stands still.' })
  newDueAt!: Date | null;
}

@ObjectType({
  description: 'What a change of the rules would do to the clocks that run; those that ended stay as they are.',
  simpleResolvers: true,
})
export class ClockImpact {
  @Field(() => Int, { description: 'Tickets on which a clock runs or stands still.' })
  running!: number;

  @Field(() => Int, { description: 'How many of them were looked at; the other figures are of these.' })
  looked!: number;

  @Field(() => Int, { description: 'Clocks whose deadline or time would change.' })
  changed!: number;

  @Field(() => Int, { description: 'Of these: late at once.' })
  overdue!: number;

  @Field(() => Int, { description: 'Of these: with less time.' })
  shorter!: number;

  @Field(() => Int, { description: 'Of these: with more time.' })
  longer!: number;

  @Field(() => Int, { description: 'Of these: ended without a verdict.' })
  ended!: number;

  @Estimated(() => 10)
  @Field(() => [ClockImpactExample], { description: 'The first ten of those that the viewer may see: what would be late first.' })
  examples!: readonly ClockImpactExample[];
}
