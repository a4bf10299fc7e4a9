import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { ProviderBeginPayload } from '../provider-sign-in-begin/provider-sign-in-begin.graphql.js';
import { providerLinkBegin } from './provider-link-begin.command.js';

@InputType({ description: 'A provider, and proof that the viewer sits there.' })
export class ProviderLinkBeginInput {
  @Field(() => ID, { description: 'The identity provider.' })
  identityProviderId!: string;

  @Field(() => String, { description: "The viewer's password; anything for people without one." })
  @MaxLength(LIMITS.password.max)
  currentPassword!: string;
}

@Resolver()
export class ProviderLinkBeginResolver {
  @Authorized()
  @Mutation(() => ProviderBeginPayload, { description: 'Begins to link an account at an identity provider with the viewer.' })
  async providerLinkBegin(
    @Ctx() ctx: Context,
    @Arg('input', () => ProviderLinkBeginInput, { description: 'The proof.' }) input: ProviderLinkBeginInput,
  ): Promise<ProviderBeginPayload> {
    return toPayload(ctx, await providerLinkBegin(ctx, input), (begun) => begun);
  }
}
