import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { toAbility } from '../../platform/graphql/ability.type.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { readable, shapeView } from '../forms/index.js';
import { Customer } from './customer.type.js';
import { type CustomerKind, type CustomerPlace, reachesCustomer } from './customer-access.rules.js';
import { customerFieldBook, fieldsShownTo, valuesOf } from './customer-field.queries.js';
import { type FieldRow, isAskedOf, mayManageFields } from './customer-field.rules.js';
import { CustomerField, CustomerFieldConnection, CustomerFieldValue } from './customer-field.type.js';

/** A field as GraphQL shows it. */
export function fieldView(ctx: Pick<Context, 'actor' | 'language'>, row: FieldRow): CustomerField {
  const manage = mayManageFields(ctx.actor);
  return {
    ...row,
    ...shapeView(ctx, row),
    roleIds: manage.allowed ? row.roleIds : [],
    viewerCan: { update: toAbility(ctx, manage) },
  };
}

type Placed = CustomerPlace & { readonly id: string; readonly kind: CustomerKind };

@Resolver(() => Customer)
export class CustomerFieldResolver {
  @Authorized('customer:read', 'customer-field:manage')
  @Query(() => CustomerFieldConnection, {
    description: 'What the organisation wants to know of its customers, in its order; whoever manages fields sees all of them.',
  })
  async customerFields(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('isArchived', () => Boolean, { nullable: true, description: 'Only those out of use, or only those in use.' })
    isArchived?: boolean | null,
  ): Promise<Connection<CustomerField>> {
    const seen = mayManageFields(ctx.actor).allowed ? await customerFieldBook.of(ctx) : await fieldsShownTo(ctx);
    const fields = isArchived == null ? seen : seen.filter((field) => field.isArchived === isArchived);
    return listPage(
      fields.map((field) => fieldView(ctx, field)),
      page,
      info,
    );
  }

  @FieldResolver(() => [CustomerFieldValue], {
    description: 'What is known of them beyond name and contact: every field asked of their kind that the viewer’s roles show, in order.',
  })
  async fields(@Root() customer: Placed, @Ctx() ctx: Context): Promise<CustomerFieldValue[]> {
    if (!reachesCustomer(ctx.actor, 'customer:read', customer)) return [];
    const shown = (await fieldsShownTo(ctx)).filter((field) => isAskedOf(field, customer.kind));
    if (shown.length === 0) return [];
    const known = await valuesOf(ctx, customer.id);
    return shown.map((field) => {
      const values = known.get(field.id) ?? [];
      return { field: fieldView(ctx, field), values, text: readable(field, values, ctx.language) };
    });
  }
}
