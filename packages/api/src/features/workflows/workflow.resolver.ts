import type { GraphQLResolveInfo } from 'graphql';
import { Args, Authorized, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { workflowBook } from './workflow.queries.js';
import { CategoryConnection, TicketTypeConnection } from './workflow.type.js';
import { type CategoryView, type TicketTypeView, type WorkflowView, workflowView } from './workflow-view.rules.js';

/** The organisation's types, states and categories in the viewer's language. */
export async function workflowsFor(ctx: Context): Promise<WorkflowView> {
  return workflowView(await workflowBook.of(ctx), ctx.language);
}

@Resolver()
export class WorkflowResolver {
  @Authorized()
  @Query(() => TicketTypeConnection, { description: 'Kinds of tickets of this organisation, in its order.' })
  async ticketTypes(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<TicketTypeView>> {
    return listPage((await workflowsFor(ctx)).types, page, info);
  }

  @Authorized()
  @Query(() => CategoryConnection, { description: 'Problem categories, parents before children.' })
  async categories(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<CategoryView>> {
    return listPage((await workflowsFor(ctx)).categories, page, info);
  }
}
