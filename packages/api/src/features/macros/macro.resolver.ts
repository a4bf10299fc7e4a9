import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Authorized, Ctx, Field, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, PageArgs } from '../../platform/graphql/connection.js';
import { Estimated } from '../../platform/graphql/estimated.js';
import { macrosPage, stepsToTake, usesOf } from './macro.queries.js';
import { Macro, MacroConnection, MacroTransition } from './macro.type.js';

@ArgsType()
class MacroArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only those whose title or wording holds this.' })
  @MaxLength(LIMITS.search)
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that are for this ticket.' })
  ticketId?: string | null;
}

@Resolver(() => Macro)
export class MacroResolver {
  @Authorized('ticket:note')
  @Query(() => MacroConnection, { description: 'The macros the viewer may use, by title.' })
  macros(
    @Args(() => MacroArgs) { text = null, ticketId = null, ...page }: MacroArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Macro>> {
    return macrosPage(ctx, { text, ticketId, page, info });
  }

  @Authorized('ticket:note')
  @Query(() => [MacroTransition], { description: "The organisation's own steps that a macro can take, by name." })
  @Estimated(() => 100)
  macroTransitions(@Ctx() ctx: Context): Promise<readonly MacroTransition[]> {
    return stepsToTake(ctx);
  }

  @FieldResolver(() => Int, { description: 'How often it was applied in the last 30 days.' })
  recentUses(@Root() { id }: Macro, @Ctx() ctx: Context): Promise<number> {
    return usesOf(ctx).load(id);
  }
}
