import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Authorized, Ctx, Field, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { TextInLanguages, textInLanguages } from '../../platform/graphql/local-text.type.js';
import { LocalDate } from '../../platform/graphql/scalars.js';
import { type DailyCheckPointView, type DailyCheckView, listPoints, myDay, type PersonDayView, teamDay } from './daily-check.queries.js';
import { DailyCheck, DailyCheckPoint, DailyCheckPointConnection, PersonDayConnection } from './daily-check.type.js';

@ArgsType()
class TeamDayArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only this department and what is below it.' })
  departmentId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day; today when absent.' })
  day?: string | null;
}

@Resolver(() => DailyCheckPoint)
export class DailyCheckPointResolver {
  @Authorized('daily-check:manage')
  @Query(() => DailyCheckPointConnection, { description: 'Everything the daily check asks or once asked, in its order.' })
  async dailyCheckPoints(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<DailyCheckPointView>> {
    return listPage(await listPoints(ctx), page, info);
  }

  @FieldResolver(() => TextInLanguages, { description: 'What is looked over, in each language.' })
  names(@Root() { names }: DailyCheckPointView): TextInLanguages {
    return textInLanguages(names);
  }
}

@Resolver()
export class DailyCheckResolver {
  @Authorized('daily-check:tick')
  @Query(() => [DailyCheck], { description: 'What the viewer looks over today before leaving, in its order.' })
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
