import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, PageArgs } from '../../platform/graphql/connection.js';
import { Ticket, ticketNode } from '../tickets/index.js';
import { listResponsibilities, type ResponsibilityView } from './first-responsibility.queries.js';
import {
  FirstResponsibility,
  FirstResponsibilityConnection,
  type FirstResponsibilityViewerCan,
  HandOnRequest,
  HandOnRequestConnection,
  type HandOnRequestViewerCan,
  HandOnStateEnum,
  ResponsibilityViewEnum,
} from './first-responsibility.type.js';
import {
  type RequestShown,
  requestAbilities,
  requestsShown,
  responsibilityAbilities,
  responsibilityShown,
  showRequest,
} from './first-responsibility-view.js';
import type { HandOnState } from './hand-on.rules.js';
import { listHandOnRequests } from './hand-on-requests.queries.js';

interface OfTicket {
  readonly ticketId: string;
}

@Resolver(() => Ticket)
export class TicketFirstResponsibilityResolver {
  @FieldResolver(() => FirstResponsibility, {
    nullable: true,
    description: 'Who was asked first and what they must do; null where nothing happened to the ticket since this is kept.',
  })
  firstResponsibility(@Root() { id }: { readonly id: string }, @Ctx() ctx: Context): Promise<object | null> {
    return responsibilityShown(ctx, id);
  }
}

@Resolver(() => FirstResponsibility)
export class FirstResponsibilityResolver {
  @Authorized('ticket:read')
  @Query(() => FirstResponsibilityConnection, { description: 'First responsibilities that have not ended, by what is due next.' })
  async firstResponsibilities(
    @Arg('view', () => ResponsibilityViewEnum, { description: 'Which ones.' }) view: ResponsibilityView,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<object>> {
    const found = await listResponsibilities(ctx, { view, page, info });
    const shown = await Promise.all(found.nodes.map(({ ticketId }) => responsibilityShown(ctx, ticketId)));
    const byTicket = new Map(shown.flatMap((one) => (one ? [[one.ticketId, one] as const] : [])));
    const filled = ({ ticketId }: OfTicket): object => byTicket.get(ticketId) ?? { ticketId };
    return {
      nodes: found.nodes.map(filled),
      ...(found.edges && { edges: found.edges.map(({ node, cursor }) => ({ node: filled(node), cursor })) }),
      ...(found.totalCount !== undefined && { totalCount: found.totalCount }),
      pageInfo: found.pageInfo,
    };
  }

  @FieldResolver(() => Ticket, { nullable: true, description: 'The ticket.' })
  ticket(@Root() { ticketId }: OfTicket, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return ticketNode(ctx, ticketId, info);
  }

  @FieldResolver(() => [HandOnRequest], { description: 'Requests to hand it on, the latest first (at most 50).' })
  requests(@Root() { ticketId }: OfTicket, @Ctx() ctx: Context): Promise<object[]> {
    return requestsShown(ctx, ticketId);
  }

  @FieldResolver({ description: 'What the viewer may do about it now.' })
  viewerCan(@Root() { ticketId }: OfTicket, @Ctx() ctx: Context): Promise<FirstResponsibilityViewerCan> {
    return responsibilityAbilities(ctx, ticketId);
  }
}

@Resolver(() => HandOnRequest)
export class HandOnRequestResolver {
  @Authorized('ticket:read')
  @Query(() => HandOnRequestConnection, {
    description: 'Requests that another answers for a ticket, which the viewer may decide or made; the oldest first.',
  })
  async handOnRequests(
    @Arg('state', () => HandOnStateEnum, { nullable: true, description: 'Standing so; all when absent.' }) state: HandOnState | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<object>> {
    const found = await listHandOnRequests(ctx, { state: state ?? null, page, info });
    const show = await showRequest(ctx);
    return {
      nodes: found.nodes.map(show),
      ...(found.edges && { edges: found.edges.map(({ node, cursor }) => ({ node: show(node), cursor })) }),
      ...(found.totalCount !== undefined && { totalCount: found.totalCount }),
      pageInfo: found.pageInfo,
    };
  }

  @FieldResolver(() => Ticket, { nullable: true, description: 'The ticket.' })
  ticket(@Root() { ticketId }: OfTicket, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return ticketNode(ctx, ticketId, info);
  }

  @FieldResolver({ description: 'What the viewer may do about it now.' })
  viewerCan(@Root() request: RequestShown, @Ctx() ctx: Context): Promise<HandOnRequestViewerCan> {
    return requestAbilities(ctx, request);
  }
}
