import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { workflowBook } from './workflow.queries.js';
import { TicketTypeConnection } from './workflow.type.js';
import { type TicketTypeView, type WorkflowView, workflowView } from './workflow-view.rules.js';

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
    @Arg('isArchived', () => Boolean, { nullable: true, description: 'Only those out of use, or only those in use.' })
    isArchived?: boolean | null,
  ): Promise<Connection<TicketTypeView>> {
    const { types } = await workflowsFor(ctx);
    const wanted = isArchived == null ? types : types.filter((type) => type.isArchived === isArchived);
    return listPage(wanted, page, info);
  }
}
