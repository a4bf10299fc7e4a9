import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import type { ProjectedRow } from '../../platform/db/projection.js';
import { toAbility } from '../../platform/graphql/ability.type.js';
import { type Connection, PageArgs } from '../../platform/graphql/connection.js';
import { Estimated } from '../../platform/graphql/estimated.js';
import { Customer } from '../customers/index.js';
import { wordBook, wordView } from '../words/index.js';
import { benefitOf, cardsOf, type Loyal, loyalOf, pointsEntriesOf } from './loyalty.queries.js';
import { Loyalty, LoyaltyAbilities, LoyaltyBenefit, LoyaltyCardConnection, PointsEntryConnection } from './loyalty.type.js';
import { mayCorrectPoints, mayRecordLoyalty } from './loyalty-access.rules.js';
import { checkBenefit } from './points.rules.js';

@Resolver(() => Customer)
export class CustomerLoyaltyResolver {
  @FieldResolver(() => Loyalty, { nullable: true, description: 'Their points, benefits and cards; null without the right to read them.' })
  loyalty(@Root() { id }: { readonly id: string }, @Ctx() ctx: Context): Promise<Loyal | null> {
    return loyalOf(ctx, id);
  }
}

@Resolver(() => Loyalty)
export class LoyaltyResolver {
  @FieldResolver(() => PointsEntryConnection, { description: 'Points that came and went, the latest first.' })
  entries(
    @Root() { id: customerId }: Loyal,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ProjectedRow>> {
    return pointsEntriesOf(ctx, { customerId, page, info });
  }

  @FieldResolver(() => LoyaltyCardConnection, { description: 'Their cards, the latest first.' })
  cards(
    @Root() { id: customerId }: Loyal,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ProjectedRow>> {
    return cardsOf(ctx, { customerId, page, info });
  }

  @Estimated(() => 5)
  @FieldResolver(() => [LoyaltyBenefit], { description: 'What is given for points, and whether this customer may be given it.' })
  async benefits(@Root() loyal: Loyal, @Ctx() ctx: Context): Promise<LoyaltyBenefit[]> {
    const words = (await wordBook.of(ctx)).of('loyalty_benefit').filter(({ isArchived }) => !isArchived);
    return words.map((word) => {
      const benefit = benefitOf(word);
      return { word: wordView(ctx, word), points: benefit.points, redeem: toAbility(ctx, checkBenefit(loyal, benefit)) };
    });
  }

  @FieldResolver(() => LoyaltyAbilities, { description: 'What the viewer may do about them.' })
  viewerCan(@Root() loyal: Loyal, @Ctx() ctx: Context): LoyaltyAbilities {
    const [record, correct] = [mayRecordLoyalty(ctx.actor, loyal), mayCorrectPoints(ctx.actor, loyal)];
    return { record: toAbility(ctx, record), correct: toAbility(ctx, correct) };
  }
}
