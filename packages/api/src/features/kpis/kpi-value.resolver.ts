import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { BadInput } from '../../kernel/errors.js';
import type { Ctx as Context } from '../../platform/context.js';
import type { ProjectedRow } from '../../platform/db/projection.js';
import { type Connection, PageArgs } from '../../platform/graphql/connection.js';
import { TicketConnection, ticketPage, ticketsVisibleTo } from '../tickets/index.js';
import { countedTickets } from './counted-tickets.queries.js';
import { KpiValue } from './kpi-value.type.js';

/** Each list is a statement of its own: a request that wants one under every bar of a chart is refused. */
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
    const [tickets, visible] = [countedTickets(counted), ticketsVisibleTo(ctx.actor)];
    const where = { sql: `${tickets.sql} and ${visible.sql}`, params: [...tickets.params, ...visible.params] };
    return ticketPage(ctx, { where, page, info });
  }
}

function countList({ loaders }: Context): void {
  const lists = Number(loaders.get(countList) ?? 0) + 1;
  if (lists > MOST_LISTS) throw new BadInput(`At most ${MOST_LISTS} lists of tickets behind figures in one request.`);
  loaders.set(countList, lists);
}
