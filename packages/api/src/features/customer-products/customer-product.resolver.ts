import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import type { ProjectedRow } from '../../platform/db/projection.js';
import { type Connection, PageArgs } from '../../platform/graphql/connection.js';
import { Customer } from '../customers/index.js';
import { Ticket } from '../tickets/index.js';
import { productOfTicket, productsOf, warrantyDays } from './customer-product.queries.js';
import { CustomerProduct, CustomerProductConnection, WarrantyStateEnum } from './customer-product.type.js';
import { type WarrantyState, warrantyState } from './warranty.rules.js';

@Resolver(() => Customer)
export class CustomerProductsResolver {
  @FieldResolver(() => CustomerProductConnection, { description: 'What they own, the latest put on file first.' })
  products(
    @Root() { id }: { readonly id: string },
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ProjectedRow>> {
    return productsOf(ctx, { customerId: id, page, info });
  }
}

@Resolver(() => Ticket)
export class TicketProductResolver {
  @FieldResolver(() => CustomerProduct, { nullable: true, description: "Which of the customer's products it is about." })
  product(@Root() { id }: { readonly id: string }, @Ctx() ctx: Context): Promise<object | null> {
    return productOfTicket(ctx, id);
  }
}

@Resolver(() => CustomerProduct)
export class WarrantyResolver {
  @FieldResolver(() => WarrantyStateEnum, { description: 'How its warranty stands today.' })
  async warranty(@Root() { warrantyUntil }: { readonly warrantyUntil: string | null }, @Ctx() ctx: Context): Promise<WarrantyState> {
    return warrantyState(warrantyUntil, await warrantyDays(ctx));
  }
}
