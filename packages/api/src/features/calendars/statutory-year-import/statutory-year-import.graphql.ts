import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { LocalDate } from '../../../platform/graphql/scalars.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { StatutoryYear } from '../calendar.type.js';
import { listStatutoryYears } from '../calendars.queries.js';
import { statutoryYearImport } from './statutory-year-import.command.js';

@InputType({ description: 'Days that belong to one holiday.' })
export class HolidayDaysInput {
  @Field(() => String, { description: 'The holiday.' })
  @NotBlank()
  @MaxLength(LIMITS.name)
  name!: string;

  @Field(() => [LocalDate], { description: 'The days.' })
  @ArrayMaxSize(LIMITS.holidayDays)
  days!: string[];
}

@InputType({ description: 'What the state declared for one year.' })
export class StatutoryYearImportInput {
  @Field(() => Int, { description: 'The year.' })
  @Min(2000)
  @Max(2100)
  year!: number;

  @Field(() => [HolidayDaysInput], { description: 'Days off.' })
  @ArrayMaxSize(LIMITS.holidays)
  off!: HolidayDaysInput[];

  @Field(() => [HolidayDaysInput], { description: 'Workdays that make up for them 调休.' })
  @ArrayMaxSize(LIMITS.holidays)
  workdays!: HolidayDaysInput[];

  @Field(() => String, { description: 'The notice it was taken from: its number and date.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  document!: string;
}

@ObjectType({ description: 'The year as it is kept, or why it was not taken over.', simpleResolvers: true })
export class StatutoryYearImportPayload extends Payload {
  @Field(() => StatutoryYear, { nullable: true, description: 'The year.' })
  statutoryYear?: StatutoryYear | null;
}

@Resolver()
export class StatutoryYearImportResolver {
  @Authorized('calendar:manage')
  @Mutation(() => StatutoryYearImportPayload, {
    description: "Takes over a year's notice of days off and make-up workdays, or corrects one.",
  })
  async statutoryYearImport(
    @Ctx() ctx: Context,
    @Arg('input', () => StatutoryYearImportInput, { description: 'The notice.' }) input: StatutoryYearImportInput,
  ): Promise<object> {
    return toPayload(ctx, await statutoryYearImport(ctx, input), async () => ({
      statutoryYear: (await listStatutoryYears(ctx)).find(({ year }) => year === input.year) ?? null,
    }));
  }
}
