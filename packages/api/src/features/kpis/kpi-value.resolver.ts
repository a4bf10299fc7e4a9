import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { BadInput } from '../../kernel/errors.js';
import type { Ctx as Context } from '../../platform/context.js';
import type { ProjectedRow } from '../../platform/db/projection.js';
import { type Connection, nestedPage, PageArgs } from '../../platform/graphql/connection.js';
import { allOf, TicketConnection, ticketPages, ticketsVisibleTo } from '../tickets/index.js';
import { countedTickets } from './counted-tickets.queries.js';
import { KpiValue } from './kpi-value.type.js';
import type { KpiFigure } from './kpi-values.queries.js';

/** Each list is read from the facts of its own: a request that wants one under every bar of a chart is refused. */
const MOST_LISTS = 20;

@Resolver(() => KpiValue)
export class KpiValueResolver {
  @FieldResolver(() => TicketConnection, {
    description:
      'The tickets that were counted, newest first, each once, as far as the viewer may see them. At most 20 such lists in one request.',
  })
  tickets(
    @Root() { counted }: KpiValue,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ProjectedRow>> {
    countList(ctx);
    const visible = ticketsVisibleTo(ctx.actor);
    const pagesOf = (figures: readonly KpiFigure[]) =>
      ticketPages(ctx, { wheres: figures.map((figure) => allOf([countedTickets(figure), visible])), page, info });
    return nestedPage(ctx, { info, parent: counted, pagesOf });
  }
}

function countList({ loaders }: Context): void {
  const lists = Number(loaders.get(countList) ?? 0) + 1;
  if (lists > MOST_LISTS) throw new BadInput(`At most ${MOST_LISTS} lists of tickets behind figures in one request.`);
  loaders.set(countList, lists);
}
