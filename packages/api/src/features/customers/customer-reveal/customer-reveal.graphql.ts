import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { customerReveal, revealedCustomer } from './customer-reveal.command.js';

@InputType({ description: 'Whose contact data is to be shown in full, and why.' })
export class CustomerRevealInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => String, { description: 'Why; kept with who and when.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@ObjectType({ description: 'One way to reach a customer, in full.', simpleResolvers: true })
export class RevealedChannel {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => String, { description: 'Number or address as it was given.' })
  value!: string;
}

@ObjectType({ description: 'Contact data in full, to be shown for a short time.', simpleResolvers: true })
export class RevealedCustomer {
  @Field(() => ID, { description: 'The customer.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Main phone.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Main e-mail address.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'What colleagues should know.' })
  note!: string | null;

  @Field(() => [RevealedChannel], { description: 'All ways to reach them.' })
  channels!: readonly RevealedChannel[];

  @Field(() => DateTime, { description: 'Hide it again then.' })
  shownUntil!: Date;
}

@ObjectType({ description: 'The contact data, or why it stays masked.', simpleResolvers: true })
export class CustomerRevealPayload extends Payload {
  @Field(() => RevealedCustomer, { nullable: true, description: 'The contact data; null when its time is over.' })
  revealed?: RevealedCustomer | null;
}

@Resolver()
export class CustomerRevealResolver {
  @Authorized('customer:reveal')
  @Mutation(() => CustomerRevealPayload, {
    description: 'Shows the contact data of a customer in full for a short time. Who, when and why is logged.',
  })
  async customerReveal(
    @Ctx() ctx: Context,
    @Arg('input', () => CustomerRevealInput, { description: 'Whose, and why.' }) input: CustomerRevealInput,
  ): Promise<CustomerRevealPayload> {
    return toPayload(ctx, await customerReveal(ctx, input), async ({ revealId }) => ({ revealed: await revealedCustomer(ctx, revealId) }));
  }
}
