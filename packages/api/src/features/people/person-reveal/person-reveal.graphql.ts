import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { personReveal, revealedPerson } from './person-reveal.command.js';

@InputType({ description: 'Whose contact data is to be shown in full, and why.' })
export class PersonRevealInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => String, { description: 'Why; kept with who and when.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@ObjectType({ description: 'Contact data of a colleague in full, to be shown for a short time.', simpleResolvers: true })
export class RevealedPerson {
  @Field(() => ID, { description: 'The person.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Work phone.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Work e-mail.' })
  email!: string | null;

  @Field(() => DateTime, { description: 'Hide it again then.' })
  shownUntil!: Date;
}

@ObjectType({ description: 'The contact data, or why it stays masked.', simpleResolvers: true })
export class PersonRevealPayload extends Payload {
  @Field(() => RevealedPerson, { nullable: true, description: 'The contact data; null when its time is over.' })
  revealed?: RevealedPerson | null;
}

@Resolver()
export class PersonRevealResolver {
  @Authorized('person:reveal')
  @Mutation(() => PersonRevealPayload, {
    description: 'Shows the contact data of a colleague in full for a short time. Who, when and why is logged.',
  })
  async personReveal(
    @Ctx() ctx: Context,
    @Arg('input', () => PersonRevealInput, { description: 'Whose, and why.' }) input: PersonRevealInput,
  ): Promise<PersonRevealPayload> {
    return toPayload(ctx, await personReveal(ctx, input), async ({ revealId }) => ({ revealed: await revealedPerson(ctx, revealId) }));
  }
}
