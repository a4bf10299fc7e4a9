import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { eventTextsErase } from './event-texts-erase.command.js';

@InputType({ description: 'Which texts to erase.' })
export class EventTextsEraseInput {
  @Field(() => ID, { description: 'The event they were written with.' })
  eventId!: string;

  @Field(() => String, { description: 'Why.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@ObjectType({ description: 'The event without its texts, or why they stay.', simpleResolvers: true })
export class EventTextsErasePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The event.' })
  eventId?: string | null;
}

@Resolver()
export class EventTextsEraseResolver {
  @Authorized('audit:erase-texts')
  @Mutation(() => EventTextsErasePayload, {
    description:
      'Erases what somebody wrote with an event (a reason, a cause), for good. That it happened stays, and the seals stay valid.',
  })
  async eventTextsErase(
    @Ctx() ctx: Context,
    @Arg('input', () => EventTextsEraseInput, { description: 'The event, and why.' }) input: EventTextsEraseInput,
  ): Promise<EventTextsErasePayload> {
    return toPayload(ctx, await eventTextsErase(ctx, input), (value) => value);
  }
}
