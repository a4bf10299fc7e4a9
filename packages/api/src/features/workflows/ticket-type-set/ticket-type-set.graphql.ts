import { CLOSING_PROOFS, type ClosingProof, LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { localText } from '../../../platform/graphql/local-text.type.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { WordInput } from '../../../platform/graphql/word.type.js';
import { TicketTypeScreensInput } from '../type-screens.type.js';
import { workflowsFor } from '../workflow.resolver.js';
import { ClosingProofEnum, TicketType } from '../workflow.type.js';
import { ticketTypeSet } from './ticket-type-set.command.js';

@InputType({ description: 'A type of ticket.' })
export class TicketTypeSetInput extends WordInput {
  @Field(() => String, { description: 'Word of the workflow by which its tickets run; those under way stay in theirs.' })
  @MaxLength(LIMITS.code)
  workflow!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Words of the certificates that whoever works on it must hold. Left out: they stay.',
  })
  @ArrayMaxSize(LIMITS.ids)
  @MaxLength(LIMITS.code, { each: true })
  certificates?: string[] | null;

  @Field(() => [ClosingProofEnum], {
    nullable: true,
    description: 'What is asked before its tickets are closed, beside the outcome told. Left out: it stays.',
  })
  @ArrayMaxSize(CLOSING_PROOFS.length)
  closing?: ClosingProof[] | null;

  @Field(() => [String], { nullable: true, description: 'Words of the forms its tickets fill in, in their order. Left out: they stay.' })
  @ArrayMaxSize(LIMITS.ids)
  @MaxLength(LIMITS.code, { each: true })
  forms?: string[] | null;

  @Field(() => TicketTypeScreensInput, { nullable: true, description: 'What its screens leave out. Left out: it stays.' })
  screens?: TicketTypeScreensInput | null;

  @Field(() => Boolean, { nullable: true, description: 'No longer registered; its tickets stay. Left out: stays.' })
  isArchived?: boolean | null;
}

@ObjectType({ description: 'The type as it is now, or why it stayed as it was.', simpleResolvers: true })
export class TicketTypePayload extends Payload {
  @Field(() => TicketType, { nullable: true, description: 'The type.' })
  ticketType?: TicketType | null;
}

export async function findType(ctx: Context, code: string): Promise<TicketType | null> {
  return (await workflowsFor(ctx)).types.find((type) => type.code === code) ?? null;
}

@Resolver()
export class TicketTypeSetResolver {
  @Authorized('workflow:manage')
  @Mutation(() => TicketTypePayload, { description: 'Adds a type of ticket, or changes one.' })
  async ticketTypeSet(
    @Ctx() ctx: Context,
    @Arg('input', () => TicketTypeSetInput, { description: 'The type.' }) { zhCN, zhTW, en, ...wish }: TicketTypeSetInput,
  ): Promise<TicketTypePayload> {
    const names = localText({ zhCN, zhTW, en });
    return toPayload(ctx, await ticketTypeSet(ctx, { ...wish, names }), async ({ code }) => ({ ticketType: await findType(ctx, code) }));
  }
}
