import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { consentById } from '../disclosure.queries.js';
import { Consent } from '../disclosure.type.js';
import { consentWithdraw } from './consent-withdraw.command.js';

@InputType({ description: 'That a customer withdraws a consent.' })
export class ConsentWithdrawInput {
  @Field(() => ID, { description: 'The consent.' })
  consentId!: string;

  @Field(() => String, { description: 'Why, as the customer says.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@ObjectType({ description: 'The consent as it is now, or why nothing changed.', simpleResolvers: true })
export class ConsentWithdrawPayload extends Payload {
  @Field(() => Consent, { nullable: true, description: 'The consent.' })
  consent?: Consent | null;
}

@Resolver()
export class ConsentWithdrawResolver {
  @Authorized('disclosure:consent')
  @Mutation(() => ConsentWithdrawPayload, {
    description: 'Records that the customer withdraws a consent; from then on nothing is given out on its strength.',
  })
  async consentWithdraw(
    @Ctx() ctx: Context,
    @Arg('input', () => ConsentWithdrawInput, { description: 'Which consent, and why.' }) input: ConsentWithdrawInput,
  ): Promise<ConsentWithdrawPayload> {
    return toPayload(ctx, await consentWithdraw(ctx, input), async ({ consentId }) => ({ consent: await consentById(ctx, consentId) }));
  }
}
