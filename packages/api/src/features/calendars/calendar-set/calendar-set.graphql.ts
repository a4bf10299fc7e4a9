import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { localText } from '../../../platform/graphql/local-text.type.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { LocalDate } from '../../../platform/graphql/scalars.js';
import { WordInput } from '../../../platform/graphql/word.type.js';
import type { Statutory } from '../calendar.rules.js';
import { Calendar, StatutoryEnum } from '../calendar.type.js';
import type { CalendarAsked, CalendarRow, OwnRules } from '../calendar-book.rules.js';
import { calendarBook } from '../calendars.queries.js';
import { calendarSet } from './calendar-set.command.js';

@InputType({ description: 'The hours of the seven days of a week.' })
export class CalendarWeekInput {
  @Field(() => [[String]], { description: 'Monday to Sunday: open hours such as `09:00-12:00`; none: closed.' })
  @ArrayMaxSize(LIMITS.weekdays)
  days!: string[][];
}

@InputType({ description: 'Hours of a single day that differ from its week.' })
export class CalendarExceptionInput {
  @Field(() => LocalDate, { description: 'The day.' })
  date!: string;

  @Field(() => [String], { description: 'Open hours such as `09:00-12:00`; none: closed.' })
  @ArrayMaxSize(LIMITS.calendarSpans)
  spans!: string[];
}

@InputType({ description: 'What a calendar says. What is left out is taken over from `inheritsFromId`.' })
export class CalendarSetInput extends WordInput {
  @Field(() => Int, { description: 'Version of the calendar as last seen; 0: there is none yet.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'The calendar whose hours it takes over where it says nothing itself.' })
  inheritsFromId?: string | null;

  @Field(() => String, { nullable: true, description: 'IANA name of the zone whose clock counts.' })
  @MaxLength(LIMITS.name)
  timeZone?: string | null;

  @Field(() => [CalendarWeekInput], { nullable: true, description: 'One week, or several that take turns (大小周).' })
  @ArrayMaxSize(LIMITS.calendarWeeks)
  weeks?: CalendarWeekInput[] | null;

  @Field(() => LocalDate, { nullable: true, description: 'A Monday on which the first of several weeks begins.' })
  cycleAnchor?: string | null;

  @Field(() => StatutoryEnum, { nullable: true, description: 'What of the days declared by the state it takes over.' })
  statutory?: Statutory | null;

  @Field(() => Int, { nullable: true, description: 'Whose hours a make-up workday has: 1 (Monday) to 7.' })
  @Min(1)
  @Max(LIMITS.weekdays)
  makeupWeekday?: number | null;

  @Field(() => [CalendarExceptionInput], {
    nullable: true,
    description: 'Single days with hours of their own; they add to those taken over.',
  })
  @ArrayMaxSize(LIMITS.calendarExceptions)
  exceptions?: CalendarExceptionInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Out of use.' })
  isArchived?: boolean | null;
}

@ObjectType({ description: 'The calendar, or why it stayed as it was.', simpleResolvers: true })
export class CalendarSetPayload extends Payload {
  @Field(() => Calendar, { nullable: true, description: 'The calendar.' })
  calendar?: CalendarRow | null;
}

/** What an input says itself. */
function ownOf({ timeZone, weeks, cycleAnchor, statutory, makeupWeekday, exceptions }: CalendarSetInput): OwnRules {
  return {
    ...(timeZone != null && { timeZone }),
    ...(weeks != null && { weeks: weeks.map(({ days }) => days) }),
    ...(cycleAnchor != null && { cycleAnchor }),
    ...(statutory != null && { statutory }),
    ...(makeupWeekday != null && { makeupWeekday }),
    ...(exceptions != null &&
      exceptions.length > 0 && { exceptions: Object.fromEntries(exceptions.map(({ date, spans }) => [date, spans])) }),
  };
}

/** The calendar that an input asks for. */
export function calendarAsked(input: CalendarSetInput): CalendarAsked {
  const { code, version, inheritsFromId, isArchived } = input;
  return {
    code,
    version,
    inheritsFromId: inheritsFromId ?? null,
    isArchived: isArchived ?? false,
    names: localText(input),
    own: ownOf(input),
  };
}

@Resolver()
export class CalendarSetResolver {
  @Authorized('calendar:manage')
  @Mutation(() => CalendarSetPayload, { description: 'Makes a calendar or changes one. What it said before stays as a version.' })
  async calendarSet(
    @Ctx() ctx: Context,
    @Arg('input', () => CalendarSetInput, { description: 'The calendar.' }) input: CalendarSetInput,
  ): Promise<object> {
    return toPayload(ctx, await calendarSet(ctx, calendarAsked(input)), async () => {
      const { all } = await calendarBook.of(ctx);
      return { calendar: all.find((calendar) => calendar.code === input.code) ?? null };
    });
  }
}
