import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { ticketFileRemove } from './ticket-file-remove.command.js';

@InputType({ description: 'Takes a file of a ticket away for good.' })
export class TicketFileRemoveInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => ID, { description: 'The file.' })
  fileId!: string;

  @Field(() => String, { description: 'Why.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@ObjectType({ description: 'The ticket as it is now, or why nothing changed.', simpleResolvers: true })
export class TicketFileRemovePayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The ticket, if the viewer may still see it.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketFileRemoveResolver {
  @Authorized('ticket:note')
  @Mutation(() => TicketFileRemovePayload, {
    description: 'Takes a file of a ticket away for good. Its name, who removed it and why stay in the history.',
  })
  async ticketFileRemove(
    @Arg('input', () => TicketFileRemoveInput, { description: 'Which file, and why.' }) input: TicketFileRemoveInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketFileRemove(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}
