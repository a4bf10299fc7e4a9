import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Authorized, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, PageArgs } from '../../platform/graphql/connection.js';
import { LocalDate } from '../../platform/graphql/scalars.js';
import { type DailyCheckView, myDay, type PersonDayView, teamDay } from './daily-check.queries.js';
import { DailyCheck, PersonDayConnection } from './daily-check.type.js';

@ArgsType()
class TeamDayArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only this department and what is below it.' })
  departmentId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day; today when absent.' })
  day?: string | null;
}

@Resolver()
export class DailyCheckResolver {
  @Authorized('daily-check:tick')
  @Query(() => [DailyCheck], { description: 'What the viewer looks over today before leaving, in the order of the playbook.' })
  dailyChecks(@Ctx() ctx: Context): Promise<DailyCheckView[]> {
    return myDay(ctx);
  }

  @Authorized('daily-check:read')
  @Query(() => PersonDayConnection, { description: 'How the people within reach left their places on a day, by name.' })
  dailyCheckTeam(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => TeamDayArgs) { departmentId = null, day = null, ...page }: TeamDayArgs,
  ): Promise<Connection<PersonDayView>> {
    return teamDay(ctx, { departmentId, day, page, info });
  }
}
