import { textIn } from '@shouwen/shared';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Authorized, Ctx, Field, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { localDay } from '../../kernel/local-date.js';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { Estimated } from '../../platform/graphql/estimated.js';
import { TextInLanguages, textInLanguages } from '../../platform/graphql/local-text.type.js';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.js';
import { Department, type DepartmentRow } from '../departments/index.js';
import { type BusinessTimeView, businessTime } from './business-time.js';
import { daysFrom, type OpenDay, openDay, type Statutory } from './calendar.rules.js';
import {
  BusinessTime,
  Calendar,
  CalendarConnection,
  CalendarDay,
  CalendarException,
  CalendarVersion,
  CalendarVersionConnection,
  CalendarWeek,
  DepartmentCalendar,
  StatutoryEnum,
  StatutoryYear,
} from './calendar.type.js';
import type { CalendarRow, OwnRules } from './calendar-book.rules.js';
import {
  type CalendarVersionView,
  calendarBook,
  calendarOf,
  listStatutoryYears,
  type StatutoryYearView,
  versionsOf,
} from './calendars.queries.js';

const DAYS_A_YEAR = 366;

@ArgsType()
class BusinessTimeArgs {
  @Field(() => ID, { description: 'By which calendar.' })
  calendarId!: string;

  @Field(() => DateTime, { description: 'From when.' })
  from!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Until when.' })
  to?: Date | null;

  @Field(() => Int, { nullable: true, description: 'Or how many open seconds are to pass.' })
  seconds?: number | null;
}

/** What a calendar says, by itself or by the one it takes over from. */
@Resolver(() => Calendar)
export class CalendarResolver {
  @Authorized()
  @Query(() => CalendarConnection, { description: 'All calendars, by their words.' })
  async calendars(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<CalendarRow>> {
    return listPage((await calendarBook.of(ctx)).all, page, info);
  }

  @Authorized()
  @Query(() => Calendar, { nullable: true, description: 'One calendar; null when there is none of that id.' })
  async calendar(
    @Ctx() ctx: Context,
    @Arg('calendarId', () => ID, { description: 'Its id.' }) calendarId: string,
  ): Promise<CalendarRow | null> {
    return (await calendarBook.of(ctx)).find(calendarId) ?? null;
  }

  @Authorized()
  @Query(() => BusinessTime, {
    nullable: true,
    description:
      'Business time between two instants, or from one by so many seconds; null where the calendar is unknown, nothing or both are asked, or five years do not hold it.',
  })
  businessTime(@Ctx() ctx: Context, @Args(() => BusinessTimeArgs) asked: BusinessTimeArgs): Promise<BusinessTimeView | null> {
    return businessTime(ctx, asked);
  }

  @FieldResolver(() => String, { description: "Its name in the viewer's language." })
  name(@Root() { names }: CalendarRow, @Ctx() { language }: Context): string {
    return textIn(names, language);
  }

  @FieldResolver(() => TextInLanguages, { description: 'Its name in each language.' })
  names(@Root() { names }: CalendarRow): TextInLanguages {
    return textInLanguages(names);
  }

  @FieldResolver(() => String, { description: 'IANA name of the zone whose clock counts.' })
  timeZone(@Root() { rules }: CalendarRow): string {
    return rules.timeZone;
  }

  @FieldResolver(() => [CalendarWeek], { description: 'The week, or several that take turns (大小周).' })
  weeks(@Root() { rules }: CalendarRow): CalendarWeek[] {
    return rules.weeks.map((days) => ({ days }));
  }

  @FieldResolver(() => LocalDate, { nullable: true, description: 'A Monday on which the first of several weeks begins.' })
  cycleAnchor(@Root() { rules }: CalendarRow): string | null {
    return rules.cycleAnchor;
  }

  @FieldResolver(() => StatutoryEnum, { description: 'What of the days declared by the state it takes over.' })
  statutory(@Root() { rules }: CalendarRow): Statutory {
    return rules.statutory;
  }

  @FieldResolver(() => Int, { description: 'Whose hours a make-up workday has: 1 (Monday) to 7.' })
  makeupWeekday(@Root() { rules }: CalendarRow): number {
    return rules.makeupWeekday;
  }

  @FieldResolver(() => [CalendarException], { description: 'Single days with hours of their own, those taken over included, by date.' })
  exceptions(@Root() { rules, own }: CalendarRow): CalendarException[] {
    return Object.entries(rules.exceptions).map(([date, spans]) => ({ date, spans, isOwn: own.exceptions?.[date] !== undefined }));
  }

  @FieldResolver(() => Calendar, { nullable: true, description: 'The calendar whose hours it takes over where it says nothing itself.' })
  async inheritsFrom(@Root() { inheritsFromId }: CalendarRow, @Ctx() ctx: Context): Promise<CalendarRow | null> {
    return inheritsFromId === null ? null : ((await calendarBook.of(ctx)).find(inheritsFromId) ?? null);
  }

  @FieldResolver(() => [String], { description: 'What it says itself, by the names of its fields; the rest is taken over.' })
  own(@Root() { own }: CalendarRow): string[] {
    return Object.keys(own satisfies OwnRules);
  }

  @FieldResolver(() => LocalDate, { description: 'Until when the days declared by the state are known; later deadlines are estimated.' })
  async coveredThrough(@Ctx() ctx: Context): Promise<string> {
    return (await calendarBook.of(ctx)).statutory.coveredThrough;
  }

  @Estimated(() => DAYS_A_YEAR)
  @FieldResolver(() => [CalendarDay], { description: 'The days of a year, with their hours and what they come from.' })
  async days(
    @Root() { rules }: CalendarRow,
    @Ctx() ctx: Context,
    @Arg('year', () => Int, { nullable: true, description: 'The year, 2000 to 2100; now when absent.' }) asked?: number | null,
  ): Promise<OpenDay[]> {
    const { statutory } = await calendarBook.of(ctx);
    const year = asked ?? Number(localDay(ctx.clock.now(), rules.timeZone).slice(0, 4));
    if (year < 2000 || year > 2100) return [];
    return [...daysFrom(`${year}-01-01`, `${year}-12-31`)].map((date) => openDay(rules, statutory, date));
  }

  @FieldResolver(() => CalendarVersionConnection, { description: 'What it said from one change to the next, the latest first.' })
  async versions(
    @Root() { id }: CalendarRow,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<CalendarVersionView>> {
    return listPage(await versionsOf(ctx, id), page, info);
  }
}

@Resolver(() => CalendarVersion)
export class CalendarVersionResolver {
  @FieldResolver(() => [CalendarWeek], { description: 'The week, or several that took turns.' })
  weeks(@Root() { rules }: CalendarVersionView): CalendarWeek[] {
    return rules.weeks.map((days) => ({ days }));
  }

  @FieldResolver(() => StatutoryEnum, { description: 'What of the days declared by the state it took over.' })
  statutory(@Root() { rules }: CalendarVersionView): Statutory {
    return rules.statutory;
  }
}

@Resolver(() => Department)
export class CalendarOfDepartmentResolver {
  @FieldResolver(() => DepartmentCalendar, { nullable: true, description: 'By which calendar it works, and which department says so.' })
  async calendar(@Root() { id }: DepartmentRow, @Ctx() ctx: Context): Promise<object | null> {
    return calendarOf(ctx, id);
  }
}

@Resolver()
export class StatutoryYearResolver {
  @Authorized()
  @Estimated(() => 50)
  @Query(() => [StatutoryYear], { description: 'What the state declared, by years, the latest first.' })
  statutoryYears(@Ctx() ctx: Context): Promise<StatutoryYearView[]> {
    return listStatutoryYears(ctx);
  }
}
