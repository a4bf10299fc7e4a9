import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Authorized, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import type { ProjectedRow } from '../../platform/db/projection.js';
import { type Connection, PageArgs } from '../../platform/graphql/connection.js';
import { Estimated } from '../../platform/graphql/estimated.js';
import { Customer } from '../customers/index.js';
import { Person, type PersonRow, staff } from '../people/index.js';
import { Ticket, ticketNode } from '../tickets/index.js';
import { countPromises, listPromises, nextPromiseOn, type PromiseCount, promisesOn, promisesTo } from './promise.queries.js';
import type { PromiseState } from './promise.rules.js';
import { CustomerPromise, CustomerPromiseConnection, PromiseCounts, PromiseFilter } from './promise.type.js';

@ArgsType()
class PromiseArgs extends PageArgs {
  @Field(() => PromiseFilter, { nullable: true, description: 'Which ones.' })
  filter?: PromiseFilter | null;
}

@Resolver(() => Ticket)
export class PromisesOnTicketResolver {
  @Estimated(() => 5)
  @FieldResolver(() => [CustomerPromise], {
    description: 'What was promised to the customer: open promises by their time, then the others, the latest first (at most 50).',
  })
  promises(@Root() { id }: { readonly id: string }, @Ctx() ctx: Context): Promise<readonly object[]> {
    return promisesOn(ctx, id);
  }

  @FieldResolver(() => CustomerPromise, { nullable: true, description: 'The open promise that is due first.' })
  nextPromise(@Root() { id }: { readonly id: string }, @Ctx() ctx: Context): Promise<object | null> {
    return nextPromiseOn(ctx, id);
  }
}

@Resolver(() => Customer)
export class PromisesToCustomerResolver {
  @FieldResolver(() => CustomerPromiseConnection, {
    description: 'What was promised to them, the latest first: of the tickets that the viewer may see.',
  })
  promises(
    @Root() { id }: { readonly id: string },
    @Args(() => PromiseArgs) { filter, ...page }: PromiseArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ProjectedRow>> {
    return promisesTo(ctx, id, { asked: filter ?? {}, page, info });
  }
}

interface PromiseRow {
  readonly ticketId: string;
  readonly holderId: string;
  readonly madeById: string | null;
  readonly endedById: string | null;
  readonly state: PromiseState;
  /** Of a list a text, of a ticket an instant. */
  readonly dueAt: Date | string;
  readonly missedAt: Date | string | null;
}

@Resolver(() => CustomerPromise)
export class PromiseResolver {
  @Authorized('ticket:read')
  @Query(() => CustomerPromiseConnection, {
    description: 'Promises on tickets that the viewer may see: open ones by their time, others the latest first.',
  })
  customerPromises(
    @Args(() => PromiseArgs) { filter, ...page }: PromiseArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ProjectedRow>> {
    return listPromises(ctx, { asked: filter ?? {}, page, info });
  }

  @Authorized('ticket:read')
  @Query(() => PromiseCounts, { description: 'How many promises are open on tickets that the viewer may see.' })
  promiseCounts(
    @Ctx() ctx: Context,
    @Arg('filter', () => PromiseFilter, { nullable: true, description: 'Of which ones.' }) filter?: PromiseFilter | null,
  ): Promise<PromiseCount> {
    return countPromises(ctx, filter ?? {});
  }

  @FieldResolver(() => Boolean, { description: 'It is open, and a time it was due at has passed.' })
  isOverdue(@Root() { state, dueAt, missedAt }: PromiseRow, @Ctx() { clock }: Context): boolean {
    return state === 'open' && (missedAt !== null || new Date(dueAt).getTime() < clock.now().getTime());
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who sees to it.' })
  holder(@Root() { holderId }: PromiseRow, @Ctx() ctx: Context): Promise<PersonRow | null> {
    return personOf(ctx, holderId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who made it; null: the house by itself.' })
  madeBy(@Root() { madeById }: PromiseRow, @Ctx() ctx: Context): Promise<PersonRow | null> {
    return personOf(ctx, madeById);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who kept or withdrew it.' })
  endedBy(@Root() { endedById }: PromiseRow, @Ctx() ctx: Context): Promise<PersonRow | null> {
    return personOf(ctx, endedById);
  }

  @FieldResolver(() => Ticket, { nullable: true, description: 'The ticket it belongs to.' })
  ticket(@Root() { ticketId }: PromiseRow, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<ProjectedRow | null> {
    return ticketNode(ctx, ticketId, info);
  }
}

async function personOf(ctx: Context, id: string | null): Promise<PersonRow | null> {
  return (id !== null && (await staff.of(ctx)).find(id)) || null;
}
