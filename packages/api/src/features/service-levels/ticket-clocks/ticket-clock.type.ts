import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Ability } from '../../../platform/graphql/ability.type.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { upperEnum } from '../../../platform/graphql/upper-enum.js';
import { TARGET_HOURS, type TargetHours } from '../service-level.rules.js';
import { CLOCK_STATES, type ClockState } from './clock.rules.js';

export const ClockStateEnum = upperEnum<ClockState>(CLOCK_STATES);
registerEnumType(ClockStateEnum, {
  name: 'TicketClockState',
  description: 'How a promise about time stands.',
  valuesConfig: {
    RUNNING: { description: 'It runs; when `breachedAt` says so it is late already.' },
    PAUSED: { description: 'It stands still, as long as the ticket is in its state.' },
    MET: { description: 'It was kept.' },
    MISSED: { description: 'It was not kept.' },
    CANCELLED: { description: 'It ended without a verdict: the ticket was void, nothing is promised any more, or somebody exempted it.' },
  },
});

export const ClockHoursEnum = upperEnum<TargetHours>(TARGET_HOURS);
registerEnumType(ClockHoursEnum, {
  name: 'TicketClockHours',
  description: 'By what a clock is reckoned.',
  valuesConfig: {
    BUSINESS: { description: 'Only time in which its calendar is open.' },
    CALENDAR: { description: 'All time, as on the wall.' },
  },
});

@ObjectType({ description: 'What a clock measures.', simpleResolvers: true })
export class TicketClockTimer {
  @Field(() => String, { description: 'Stable word of the organisation.' })
  code!: string;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;
}

@ObjectType({ description: 'A stretch of a clock: it ran, or stood still.', simpleResolvers: true })
export class TicketClockSegment {
  @Field(() => DateTime, { description: 'Since when.' })
  from!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Until when; null: it lasts.' })
  to!: Date | null;

  @Field(() => Boolean, { description: 'Whether it stood still.' })
  isPaused!: boolean;

  @Field(() => String, { nullable: true, description: "For which state of the ticket it stood still, in the viewer's language." })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Calendar by which it was reckoned; null: by the clock on the wall.' })
  calendarName!: string | null;

  @Field(() => Int, { description: 'What of it counted, up to now.' })
  elapsedSeconds!: number;
}

@ObjectType({ description: 'What the viewer may do about a clock now.', simpleResolvers: true })
export class TicketClockViewerCan {
  @Field(() => Ability, { description: 'Take it out of the reckoning.' })
  exempt!: Ability;
}

@ObjectType({ description: 'A promise about time on a ticket, as a policy made it.', simpleResolvers: true })
export class TicketClock {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => Int, { description: 'Raised by every change; mutations ask for the one you saw.' })
  version!: number;

  @Field(() => TicketClockTimer, { description: 'What it measures.' })
  timer!: TicketClockTimer;

  @Field(() => ClockStateEnum, { description: 'How it stands.' })
  state!: ClockState;

  @Field(() => Int, { description: 'In which cycle of work: 1 until a reopening that began another clock.' })
  cycleNo!: number;

  @Field(() => String, { nullable: true, description: "The policy that promised it, in the viewer's language." })
  policyName!: string | null;

  @Field(() => DateTime, { description: 'When it began.' })
  startedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'The deadline as things stand; null while it stands still.' })
  dueAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended.' })
  stoppedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'The deadline that passed; null: none did, as of now.' })
  breachedAt!: Date | null;

  @Field(() => Int, { description: 'What was promised.' })
  targetSeconds!: number;

  @Field(() => Int, { description: 'How much of it has gone by, up to now.' })
  elapsedSeconds!: number;

  @Field(() => ClockHoursEnum, { description: 'By what it is reckoned.' })
  hours!: TargetHours;

  @Field(() => String, { nullable: true, description: 'Calendar by which it is reckoned now; null: by the clock on the wall.' })
  calendarName!: string | null;

  @Field(() => Boolean, { description: 'The deadline lies past the holidays that the state has declared so far.' })
  isEstimated!: boolean;

  @Field(() => Boolean, { description: 'Somebody took it out of the reckoning.' })
  isExempted!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was taken out of the reckoning.' })
  exemptReason!: string | null;

  @Field(() => [TicketClockSegment], { description: 'Its stretches, in order.' })
  segments!: readonly TicketClockSegment[];
}
