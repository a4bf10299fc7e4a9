import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Authorized, Ctx, Field, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import type { ProjectedRow } from '../../platform/db/projection.js';
import { type Connection, PageArgs } from '../../platform/graphql/connection.js';
import { Department, type DepartmentRow, departmentTree } from '../departments/index.js';
import { findVisibleCustomer, listCustomers } from './customer.queries.js';
import { Customer, CustomerConnection, CustomerFilter, CustomerSortEnum } from './customer.type.js';
import { type CustomerPlace, canRevealCustomer, showsChannel } from './customer-access.rules.js';
import { shownContact, shownOfFile } from './customer-file.js';
import type { CustomerSort } from './customer-order.rules.js';

/** The parts of a projected customer that its field resolvers read. */
interface CustomerRow extends CustomerPlace {
  readonly id: string;
  readonly rawPhone?: string | null;
  readonly rawEmail?: string | null;
  readonly rawAddress?: string | null;
  readonly rawNote?: string | null;
}

@ArgsType()
class CustomersArgs extends PageArgs {
  @Field(() => CustomerFilter, { nullable: true, description: 'Which ones.' })
  filter?: CustomerFilter | null;

  @Field(() => CustomerSortEnum, { nullable: true, description: 'In which order; newest first when absent.' })
  sort?: CustomerSort | null;
}

@Resolver(() => Customer)
export class CustomerResolver {
  @Authorized('customer:read')
  @Query(() => Customer, { nullable: true, description: 'One customer; null when it does not exist or the viewer may not see it.' })
  customer(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<ProjectedRow | null> {
    return findVisibleCustomer(ctx, id, info);
  }

  @Authorized('customer:read')
  @Query(() => CustomerConnection, { description: 'Customers the viewer may see, newest first unless another order is asked for.' })
  customers(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => CustomersArgs) { filter, sort, ...page }: CustomersArgs,
  ): Promise<Connection<ProjectedRow>> {
    return listCustomers(ctx, filter ?? {}, { page, info, sort: sort ?? null });
  }

  @Authorized('customer:read')
  @Query(() => CustomerConnection, { description: 'Customers that share this phone number (any spelling), newest first.' })
  customerDuplicates(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('phone', () => String, { description: 'The phone number.' }) phone: string,
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
  ): Promise<Connection<ProjectedRow>> {
    return listCustomers(ctx, { phone }, { page: { first }, info });
  }

  @FieldResolver(() => String, { nullable: true, description: 'Main phone, masked (138****6021) unless the viewer may see it in full.' })
  phone(@Root() customer: CustomerRow, @Ctx() ctx: Context): string | null {
    return customer.rawPhone ? shownContact(ctx, { kind: 'phone', text: customer.rawPhone, customer }) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Main e-mail address, masked unless the viewer may see it in full.' })
  email(@Root() customer: CustomerRow, @Ctx() ctx: Context): string | null {
    return customer.rawEmail ? shownContact(ctx, { kind: 'email', text: customer.rawEmail, customer }) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Postal address, masked unless the viewer's roles show it; null without the right to read customers.",
  })
  address(@Root() { id, rawAddress }: CustomerRow, @Ctx() ctx: Context): string | null {
    return shownOfFile(ctx, { field: 'customer.address', id, text: rawAddress });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "What colleagues should know, masked unless the viewer's roles show it; null without the right to read customers.",
  })
  note(@Root() { id, rawNote }: CustomerRow, @Ctx() ctx: Context): string | null {
    return shownOfFile(ctx, { field: 'customer.note', id, text: rawNote });
  }

  @FieldResolver(() => Boolean, { description: 'Whether phone or e-mail are shown masked.' })
  isMasked(@Root() customer: CustomerRow, @Ctx() ctx: Context): boolean {
    const isHidden = (value: string | null | undefined, field: 'customer.phone' | 'customer.email') =>
      Boolean(value) && !showsChannel(ctx.actor, field, customer);
    return isHidden(customer.rawPhone, 'customer.phone') || isHidden(customer.rawEmail, 'customer.email');
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may see everything in full by giving a reason (`customerReveal`).' })
  canReveal(@Root() customer: CustomerRow, @Ctx() ctx: Context): boolean {
    return canRevealCustomer(ctx.actor, customer);
  }

  @FieldResolver(() => Department, { nullable: true, description: 'The department that registered the customer.' })
  async department(@Root() { departmentId }: CustomerRow, @Ctx() ctx: Context): Promise<DepartmentRow | null> {
    return (departmentId && (await departmentTree.of(ctx)).find(departmentId)) || null;
  }
}
