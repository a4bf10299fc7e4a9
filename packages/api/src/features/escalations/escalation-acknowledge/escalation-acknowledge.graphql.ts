import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { findOwnEscalation } from '../escalation.queries.js';
import { Escalation } from '../escalation.type.js';
import { escalationAcknowledge } from './escalation-acknowledge.command.js';

@InputType({ description: 'What somebody does about an escalation that reached them.' })
export class EscalationAcknowledgeInput {
  @Field(() => ID, { description: 'The escalation.' })
  escalationId!: string;

  @Field(() => String, { description: 'What they do about it.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  answer!: string;

  @Field(() => DateTime, { nullable: true, description: 'Until when.' })
  until?: Date | null;
}

@ObjectType({ description: 'The escalation as it is now, or why it stayed as it was.', simpleResolvers: true })
export class EscalationAcknowledgePayload extends Payload {
  @Field(() => Escalation, { nullable: true, description: 'The escalation.' })
  escalation?: Escalation | null;
}

@Resolver()
export class EscalationAcknowledgeResolver {
  @Authorized()
  @Mutation(() => EscalationAcknowledgePayload, {
    description: 'Answers an escalation that reached the viewer: what they do about it, and until when. It goes to nobody further then.',
  })
  async escalationAcknowledge(
    @Ctx() ctx: Context,
    @Arg('input', () => EscalationAcknowledgeInput, { description: 'Which, and the answer.' }) input: EscalationAcknowledgeInput,
  ): Promise<object> {
    const { escalationId, answer, until } = input;
    const outcome = await escalationAcknowledge(ctx, { escalationId, answer, until: until ?? null });
    return toPayload(ctx, outcome, async ({ id }) => ({ escalation: await findOwnEscalation(ctx, id) }));
  }
}
