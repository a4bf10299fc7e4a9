import type { GraphQLResolveInfo } from 'graphql';
import { Args, Authorized, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, PageArgs } from '../../platform/graphql/connection.js';
import { countsOfViews, viewsPage } from './saved-view.queries.js';
import { SavedView, SavedViewConnection } from './saved-view.type.js';

@Resolver(() => SavedView)
export class SavedViewResolver {
  @Authorized('ticket:read')
  @Query(() => SavedViewConnection, { description: 'Saved views the viewer may use: pinned ones first, in their order; then by name.' })
  savedViews(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo, @Args(() => PageArgs) page: PageArgs): Promise<Connection<SavedView>> {
    return viewsPage(ctx, page, info);
  }

  @FieldResolver(() => Int, { description: 'How many of its tickets the viewer may see; counted up to 1000.' })
  ticketCount(@Root() { filter }: SavedView, @Ctx() ctx: Context): Promise<number> {
    return countsOfViews(ctx).load(filter);
  }
}
