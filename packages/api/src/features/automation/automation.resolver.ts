import { textIn } from '@shouwen/shared';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, Field, FieldResolver, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { Estimated } from '../../platform/graphql/estimated.js';
import { TimelineEntry, ticketEventPayload } from '../tickets/index.js';
import { ruleBook } from './automation.queries.js';
import {
  AutomationRule,
  AutomationRuleConnection,
  type AutomationRuleVersion,
  AutomationRuleVersionConnection,
  ruleVersionView,
  ruleView,
} from './automation.type.js';
import { choicesOf } from './automation-choices.queries.js';
import { AutomationChoices } from './automation-choices.type.js';
import { countsOf, firingsPage } from './firing/firing.queries.js';
import { AutomationCounts, type AutomationFiring, AutomationFiringConnection, AutomationFiringFilter } from './firing/firing.type.js';

@Resolver(() => AutomationRule)
export class AutomationResolver {
  @Authorized('automation:manage')
  @Query(() => AutomationRuleConnection, { description: 'By what the house acts of its own accord, in the order in which it does.' })
  async automationRules(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<AutomationRule>> {
    const { all } = await ruleBook.of(ctx);
    return listPage(
      all.map((rule) => ruleView(ctx, rule)),
      page,
      info,
    );
  }

  @Authorized('automation:manage')
  @Query(() => AutomationRule, { nullable: true, description: 'One rule; null when there is none of that word.' })
  async automationRule(
    @Ctx() ctx: Context,
    @Arg('code', () => String, { description: 'Its word.' }) code: string,
  ): Promise<AutomationRule | null> {
    const rule = (await ruleBook.of(ctx)).all.find((one) => one.code === code);
    return rule ? ruleView(ctx, rule) : null;
  }

  @FieldResolver(() => AutomationRuleVersionConnection, { description: 'What it said from one change to the next, the latest first.' })
  async versions(
    @Root() { id }: AutomationRule,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<AutomationRuleVersion>> {
    const { versions } = await ruleBook.of(ctx);
    return listPage(versions.filter(({ ruleId }) => ruleId === id).map(ruleVersionView), page, info);
  }

  @Estimated(() => 1)
  @FieldResolver(() => AutomationCounts, { description: 'How often it fired within the last thirty days.' })
  counts(@Root() { id }: AutomationRule, @Ctx() ctx: Context): Promise<AutomationCounts> {
    return countsOf(ctx, id);
  }

  @Authorized('automation:manage')
  @Query(() => AutomationChoices, { description: 'What actions of rules may name, beside what has lists of its own.' })
  automationChoices(@Ctx() ctx: Context): Promise<AutomationChoices> {
    return choicesOf(ctx);
  }

  @Authorized('ticket:read')
  @Query(() => AutomationFiringConnection, { description: 'What rules did to tickets that the viewer may see, the latest first.' })
  automationFirings(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AutomationFiringFilter, { nullable: true, description: 'Absent: all.' }) filter?: AutomationFiringFilter | null,
  ): Promise<Connection<AutomationFiring>> {
    return firingsPage(ctx, { filter: filter ?? {}, page, info });
  }
}

@ObjectType({ description: 'The rule by which the house acted.', simpleResolvers: true })
export class AutomationBy {
  @Field(() => String, { description: 'Its word.' })
  code!: string;

  @Field(() => String, { description: "Its name in the viewer's language." })
  name!: string;
}

@Resolver(() => TimelineEntry)
export class AutomatedTimelineResolver {
  @FieldResolver(() => AutomationBy, { nullable: true, description: 'Where the house acted of its own accord: by which rule.' })
  async automation(@Root() { payload }: { readonly payload?: unknown }, @Ctx() ctx: Context): Promise<AutomationBy | null> {
    const ruleId = ticketEventPayload(payload)?.ruleId;
    const rule = ruleId === undefined ? undefined : (await ruleBook.of(ctx)).find(ruleId);
    return rule ? { code: rule.code, name: textIn(rule.names, ctx.language) } : null;
  }
}
