import { LIMITS } from '@shouwen/shared';
import { Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import type { Decision } from '../../kernel/decision.js';
import type { Ctx } from '../../platform/context.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { calendarBook, calendarOf } from '../calendars/index.js';
import { type Due, type DueWish, type PromiseHours, planDue } from './promise.rules.js';
import { PromiseHoursEnum } from './promise.type.js';

@InputType({ description: 'By when: either an instant, or so many minutes from now.' })
export abstract class DueWishInput {
  @Field(() => DateTime, { nullable: true, description: 'When it is due.' })
  dueAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'Due so many minutes from now (at most a year).' })
  @Min(1)
  @Max(LIMITS.promiseMinutes)
  withinMinutes?: number | null;

  @Field(() => PromiseHoursEnum, { nullable: true, description: 'By which clock those minutes count; by that on the wall when absent.' })
  hours?: PromiseHours | null;
}

/** The instant somebody promises, by the hours of the department that has the ticket. */
export async function dueOf(ctx: Ctx, wish: DueWish, departmentId: string): Promise<Decision<Due>> {
  const found = wish.hours === 'business' ? await calendarOf(ctx, departmentId) : null;
  const hours = found && (await calendarBook.of(ctx)).hours(found.calendar);
  return planDue(wish, ctx.clock.now(), hours);
}
