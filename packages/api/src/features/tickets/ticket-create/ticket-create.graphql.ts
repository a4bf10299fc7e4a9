import { type Channel, LIMITS, type Priority } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { CustomerCreateInput } from '../../customers/index.js';
import { FormValueInput } from '../../forms/index.js';
import { changedTicket } from '../ticket.queries.js';
import { Ticket, TicketChannelEnum, TicketPriorityEnum } from '../ticket.type.js';
import { TicketMarksInput } from '../ticket-fill/ticket-fill.graphql.js';
import { ticketCreate } from './ticket-create.command.js';

@InputType({ description: 'A new ticket, of a known customer or together with a new one: either customerId or newCustomer.' })
export class TicketCreateInput {
  @Field(() => ID, { description: 'What kind of matter it is.' })
  typeId!: string;

  @Field(() => ID, { nullable: true, description: 'Problem category, of those for the type.' })
  categoryId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The known customer.' })
  customerId?: string | null;

  @Field(() => CustomerCreateInput, { nullable: true, description: 'The new customer.' })
  newCustomer?: CustomerCreateInput | null;

  @Field(() => String, { nullable: true, description: 'Who raised it, where that is not the customer.' })
  @MaxLength(LIMITS.name)
  contactName?: string | null;

  @Field(() => String, { description: 'The matter in one line.' })
  @NotBlank()
  @MaxLength(LIMITS.subject)
  subject!: string;

  @Field(() => String, { description: 'What the customer said.' })
  @NotBlank()
  @MaxLength(LIMITS.description)
  description!: string;

  @Field(() => TicketChannelEnum, { description: 'By which way the customer came.' })
  channel!: Channel;

  @Field(() => TicketPriorityEnum, {
    nullable: true,
    description: 'How pressing it is; when absent what its marks give by the matrix, else what the tier of the customer says, else NORMAL.',
  })
  priority?: Priority | null;

  @Field(() => ID, { nullable: true, description: 'Straight to this department; null: the viewer keeps it; absent: as the category says.' })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who was asked first and answers for it (首问责任人); absent: the viewer.' })
  firstAskedId?: string | null;

  @Field(() => [TicketMarksInput], { nullable: true, description: 'Of the trees of categories beside the problems.' })
  @ArrayMaxSize(LIMITS.schemes)
  marks?: TicketMarksInput[] | null;

  @Field(() => [FormValueInput], { nullable: true, description: 'What its forms say; what may not be empty must be there.' })
  @ArrayMaxSize(LIMITS.ticketFields)
  fields?: FormValueInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Files the customer sent: what `POST /files/tickets?name=…` answered (at most 20).' })
  @ArrayMaxSize(LIMITS.filesPerNote)
  fileIds?: string[] | null;
}

@ObjectType({ description: 'The new ticket, or why there is none.', simpleResolvers: true })
export class TicketCreatePayload extends Payload {
  @Field(() => Ticket, { nullable: true, description: 'The new ticket.' })
  ticket?: Ticket | null;
}

@Resolver()
export class TicketCreateResolver {
  @Authorized('ticket:create')
  @Mutation(() => TicketCreatePayload, {
    description: 'Registers a ticket. Whoever was asked first stays accountable (首问责任制): the viewer, or whom they name.',
  })
  async ticketCreate(
    @Arg('input', () => TicketCreateInput, { description: 'The ticket.' }) input: TicketCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return toPayload(ctx, await ticketCreate(ctx, input), ({ ticketId }) => changedTicket(ctx, ticketId, info));
  }
}
