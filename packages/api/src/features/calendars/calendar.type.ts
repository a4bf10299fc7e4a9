import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { Department } from '../departments/index.js';
import { DAY_REASONS, type DayReason, STATUTORY, type Statutory } from './calendar.rules.js';

export const StatutoryEnum: Readonly<Record<string, Statutory>> = {
  NONE: STATUTORY[0],
  HOLIDAYS: STATUTORY[1],
  HOLIDAYS_AND_MAKEUP: STATUTORY[2],
};
registerEnumType(StatutoryEnum, {
  name: 'StatutoryDaysRule',
  description: 'What of the days declared by the state a calendar takes over.',
  valuesConfig: {
    NONE: { description: 'Nothing: it goes on whatever is declared.' },
    HOLIDAYS: { description: 'The days off.' },
    HOLIDAYS_AND_MAKEUP: { description: 'The days off, and the workdays that make up for them 调休.' },
  },
});

export const DayReasonEnum = upperEnum(DAY_REASONS);
registerEnumType(DayReasonEnum, {
  name: 'CalendarDayReason',
  description: 'What the hours of a day come from.',
  valuesConfig: {
    EXCEPTION: { description: 'Hours set for that very day.' },
    MAKEUP: { description: 'A workday that makes up for a day off 调休.' },
    HOLIDAY: { description: 'A day off declared by the state.' },
    WEEK: { description: 'The hours of the week.' },
  },
});

@ObjectType({ description: 'The hours of the seven days of a week.', simpleResolvers: true })
export class CalendarWeek {
  @Field(() => [[String]], { description: 'Monday to Sunday: open hours such as `09:00-12:00`; none: closed.' })
  days!: readonly (readonly string[])[];
}

@ObjectType({ description: 'Hours of a single day that differ from its week.', simpleResolvers: true })
export class CalendarException {
  @Field(() => LocalDate, { description: 'The day.' })
  date!: string;

  @Field(() => [String], { description: 'Open hours such as `09:00-12:00`; none: closed.' })
  spans!: readonly string[];

  @Field(() => Boolean, { description: 'The calendar says so itself; false: it is taken over.' })
  isOwn!: boolean;
}

@ObjectType({ description: 'The hours of one day, and what they come from.', simpleResolvers: true })
export class CalendarDay {
  @Field(() => LocalDate, { description: 'The day.' })
  date!: string;

  @Field(() => [String], {
    description: 'Open hours such as `09:00-12:00`; none: closed. What ends by its beginning ends on the next day.',
  })
  spans!: readonly string[];

  @Field(() => DayReasonEnum, { description: 'What decided.' })
  reason!: DayReason;

  @Field(() => String, { nullable: true, description: 'The holiday it belongs to.' })
  name!: string | null;
}

@ObjectType({ description: 'A day of a stretch of time, and what it gave.', simpleResolvers: true })
export class BusinessDay extends CalendarDay {
  @Field(() => Int, { description: 'Open seconds of the stretch on that day.' })
  seconds!: number;
}

@ObjectType({ description: 'Business time from one instant to another.', simpleResolvers: true })
export class BusinessTime {
  @Field(() => DateTime, { description: 'From when.' })
  from!: Date;

  @Field(() => DateTime, { description: 'Until when: as asked, or the earliest instant by which the time has passed.' })
  to!: Date;

  @Field(() => Int, { description: 'Open seconds between the two.' })
  seconds!: number;

  @Field(() => Boolean, { description: 'It ends past the last year the state has declared; days off may move it yet.' })
  isEstimated!: boolean;

  @Field(() => [BusinessDay], { nullable: true, description: 'Day by day; null where it is longer than 400 days.' })
  days!: readonly BusinessDay[] | null;
}

@ObjectType({ description: 'When an organisation, a department or a channel works (SLA-19).', simpleResolvers: true })
export class Calendar {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change; send it back with a change.' })
  version!: number;

  @Field(() => String, { description: 'The word it is known by.' })
  code!: string;

  @Field(() => Boolean, { description: 'Out of use.' })
  isArchived!: boolean;
}

export const { Connection: CalendarConnection, Edge: CalendarEdge } = connectionOf(Calendar);

@ObjectType({ description: 'What a calendar said from one change to the next.', simpleResolvers: true })
export class CalendarVersion {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'That of the calendar when it was written.' })
  number!: number;

  @Field(() => DateTime, { description: 'When it was written.' })
  createdAt!: Date;
}

export const { Connection: CalendarVersionConnection, Edge: CalendarVersionEdge } = connectionOf(CalendarVersion);

@ObjectType({ description: 'By which calendar a department works.', simpleResolvers: true })
export class DepartmentCalendar {
  @Field(() => Calendar, { description: 'The calendar.' })
  calendar!: Calendar;

  @Field(() => Department, { description: 'The department that says so: itself, or the nearest one above.' })
  from!: Department;
}

@ObjectType({ description: 'Days that belong to one holiday.', simpleResolvers: true })
export class HolidayDays {
  @Field(() => String, { description: 'The holiday.' })
  name!: string;

  @Field(() => [LocalDate], { description: 'The days.' })
  days!: readonly string[];
}

@ObjectType({ description: 'What the state declared for one year.', simpleResolvers: true })
export class StatutoryYear {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => String, { nullable: true, description: 'The notice it was taken from; null: it came with the product.' })
  document!: string | null;

  @Field(() => [HolidayDays], { description: 'Days off.' })
  off!: readonly HolidayDays[];

  @Field(() => [HolidayDays], { description: 'Workdays that make up for them 调休.' })
  workdays!: readonly HolidayDays[];
}
