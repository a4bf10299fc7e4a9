import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, Field, ID, Info, InputType, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { type Connection, connectionOf, listPage, PageArgs } from '../../../platform/graphql/connection.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { Person } from '../person.type.js';
import { PresenceEnum } from '../presence/presence.graphql.js';
import type { PresenceState } from '../presence/presence.rules.js';
import type { PersonRow } from '../staff.rules.js';
import { listSeats } from './seats.queries.js';
import type { SeatView } from './seats.rules.js';

@ObjectType({ description: 'Somebody at their seat, or not there; what they have in hand is with the person.', simpleResolvers: true })
export class Seat {
  @Field(() => Person, { description: 'Who.' })
  person!: PersonRow;

  @Field(() => PresenceEnum, { description: 'Whether they are there.' })
  state!: PresenceState;

  @Field(() => DateTime, { nullable: true, description: 'Since when; null for whoever was never there.' })
  since!: Date | null;
}

export const { Connection: SeatConnection } = connectionOf(Seat);

@InputType({ description: 'Which seats.' })
export class SeatFilter {
  @Field(() => ID, { nullable: true, description: 'Of this department and those below it.' })
  departmentId?: string | null;

  @Field(() => [PresenceEnum], { nullable: true, description: 'In one of these states; in any when absent.' })
  @ArrayMaxSize(LIMITS.ids)
  states?: PresenceState[] | null;
}

@Resolver()
export class SeatsResolver {
  @Authorized('seat:read')
  @Query(() => SeatConnection, {
    description: 'The seats the viewer watches over: those who are there first, and of each state whoever has been in it longest.',
  })
  async seats(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => SeatFilter, { nullable: true, description: 'Which ones.' }) filter?: SeatFilter | null,
  ): Promise<Connection<SeatView>> {
    return listPage(await listSeats(ctx, filter ?? {}), page, info);
  }
}
