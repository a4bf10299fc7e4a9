import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { findType, TicketTypePayload } from '../ticket-type-set/ticket-type-set.graphql.js';
import { ticketTypeMove } from './ticket-type-move.command.js';

@InputType({ description: 'Where in the order a type of ticket goes.' })
export class TicketTypeMoveInput {
  @Field(() => String, { description: 'Its word.' })
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => String, { nullable: true, description: 'Word of the type it goes in front of; absent: behind all others.' })
  @MaxLength(LIMITS.code)
  beforeCode?: string | null;
}

@Resolver()
export class TicketTypeMoveResolver {
  @Authorized('workflow:manage')
  @Mutation(() => TicketTypePayload, { description: 'Puts a type of ticket at another place in the order in which types are offered.' })
  async ticketTypeMove(
    @Ctx() ctx: Context,
    @Arg('input', () => TicketTypeMoveInput, { description: 'Which, and where to.' }) { code, beforeCode }: TicketTypeMoveInput,
  ): Promise<TicketTypePayload> {
    return toPayload(ctx, await ticketTypeMove(ctx, { code, beforeCode: beforeCode ?? null }), async () => ({
      ticketType: await findType(ctx, code),
    }));
  }
}
