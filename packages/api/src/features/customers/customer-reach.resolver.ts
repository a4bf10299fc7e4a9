import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import type { Decision } from '../../kernel/decision.js';
import type { Ctx as Context } from '../../platform/context.js';
import type { ProjectedRow } from '../../platform/db/projection.js';
import { Ability, toAbility } from '../../platform/graphql/ability.type.js';
import { type Connection, PageArgs } from '../../platform/graphql/connection.js';
import { Customer } from './customer.type.js';
import {
  type CustomerField,
  type CustomerFile,
  type CustomerPlace,
  mayChangeCustomer,
  mayEditField,
  mayMergeCustomer,
  reachesCustomer,
} from './customer-access.rules.js';
import { channelsOf } from './customer-channel.queries.js';
import { CustomerChannel } from './customer-channel.type.js';
import { contactsOf } from './customer-contact.queries.js';
import { CustomerContactConnection } from './customer-contact.type.js';
import { shownContact } from './customer-file.js';
import { isCompanyLead } from './customer-owner-set/customer-owner-set.command.js';
import { mayAssignOwner, mayClaim, type OwnedCustomer } from './customer-owner-set/customer-owner-set.rules.js';

@ObjectType({ description: 'What the viewer may do to a customer now, and if not, why.', simpleResolvers: true })
export class CustomerAbilities {
  @Field(() => Ability, { description: 'Change what is known of them, their contacts and the ways to reach them.' })
  update!: Ability;

  @Field(() => Ability, { description: 'Change or remove a phone that stands there.' })
  updatePhone!: Ability;

  @Field(() => Ability, { description: 'Change or remove an e-mail address that stands there.' })
  updateEmail!: Ability;

  @Field(() => Ability, { description: 'Change the address.' })
  updateAddress!: Ability;

  @Field(() => Ability, { description: 'Change the note.' })
  updateNote!: Ability;

  @Field(() => Ability, { description: 'Merge them with another customer they turn out to be.' })
  merge!: Ability;

  @Field(() => Ability, { description: 'Say who looks after them, whoever it is.' })
  assign!: Ability;

  @Field(() => Ability, { description: 'Take them on oneself.' })
  claim!: Ability;
}

interface OwnerFacts {
  readonly rawOwnerId?: string | null;
  readonly rawSource?: string | null;
}

async function owned(ctx: Context, { rawOwnerId, rawSource, ...customer }: CustomerFile & OwnerFacts): Promise<OwnedCustomer> {
  return { ...customer, ownerId: rawOwnerId ?? null, isCompanyLead: await isCompanyLead(ctx, { source: rawSource ?? null }) };
}

type Placed = CustomerPlace & { readonly id: string };

@Resolver(() => Customer)
export class CustomerReachResolver {
  @FieldResolver(() => [CustomerChannel], {
    description: 'All ways to reach them, in the order in which they are tried; none of a customer whom the viewer may not read.',
  })
  async channels(@Root() customer: Placed, @Ctx() ctx: Context): Promise<CustomerChannel[]> {
    if (!reachesCustomer(ctx.actor, 'customer:read', customer)) return [];
    const rows = await channelsOf(ctx, customer.id);
    return rows.map(({ id, kind, value, text, label, isMain }) => {
      return { id, kind, label, isMain, value: shownContact(ctx, { kind, text: text ?? value, customer }) };
    });
  }

  @FieldResolver(() => CustomerContactConnection, { description: 'Who speaks for them, of those the viewer may see.' })
  contacts(
    @Root() { id }: Placed,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ProjectedRow>> {
    return contactsOf(ctx, { side: 'customer_id', id, page, info });
  }

  @FieldResolver(() => CustomerContactConnection, { description: 'For whom they speak, of those the viewer may see.' })
  contactOf(
    @Root() { id }: Placed,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ProjectedRow>> {
    return contactsOf(ctx, { side: 'contact_id', id, page, info });
  }

  @FieldResolver(() => CustomerAbilities, { description: 'What the viewer may do to them now.' })
  async viewerCan(@Root() customer: CustomerFile & OwnerFacts, @Ctx() ctx: Context): Promise<CustomerAbilities> {
    const update = mayChangeCustomer(ctx.actor, customer);
    const ability = (decision: Decision): Ability => toAbility(ctx, decision);
    const of = (field: CustomerField): Ability => ability(update.allowed ? mayEditField(ctx.actor, field) : update);
    return {
      update: ability(update),
      updatePhone: of('customer.phone'),
      updateEmail: of('customer.email'),
      updateAddress: of('customer.address'),
      updateNote: of('customer.note'),
      merge: ability(mayMergeCustomer(ctx.actor, customer)),
      assign: ability(mayAssignOwner(ctx.actor, customer)),
      claim: ability(mayClaim(ctx.actor, await owned(ctx, customer))),
    };
  }
}
