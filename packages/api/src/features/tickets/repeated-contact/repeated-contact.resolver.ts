import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Customer, type CustomerPlace, reachesCustomer } from '../../customers/index.js';
import { repeatedContact } from './repeated-contact.queries.js';

@ObjectType({ description: 'How often a customer came lately.', simpleResolvers: true })
export class RepeatedContact {
  @Field(() => Int, { description: 'In so many days.' })
  days!: number;

  @Field(() => Int, { description: 'Tickets of theirs that were registered meanwhile, of those the viewer may see.' })
  ticketCount!: number;
}

@Resolver(() => Customer)
export class RepeatedContactResolver {
  @FieldResolver(() => RepeatedContact, {
    nullable: true,
    description: 'How often they came lately: perhaps it is about the same again. null of a customer whom the viewer may not read.',
  })
  async repeatedContact(@Root() customer: CustomerPlace & { readonly id: string }, @Ctx() ctx: Context): Promise<RepeatedContact | null> {
    return reachesCustomer(ctx.actor, 'customer:read', customer) ? repeatedContact(ctx, customer.id) : null;
  }
}
