import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { IdentityProviderInput, IdentityProviderPayload, wishOf } from '../oidc/identity-provider.type.js';
import { findProviderView } from '../oidc/identity-provider-view.queries.js';
import { identityProviderUpdate } from './identity-provider-update.command.js';

@InputType({ description: 'How a provider is to be from now on.' })
export class IdentityProviderUpdateInput extends IdentityProviderInput {
  @Field(() => ID, { description: 'The provider.' })
  identityProviderId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;
}

@Resolver()
export class IdentityProviderUpdateResolver {
  @Authorized('identity-provider:manage')
  @Mutation(() => IdentityProviderPayload, { description: 'Changes how an identity provider is set up, or switches it on and off.' })
  async identityProviderUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => IdentityProviderUpdateInput, { description: 'The change.' }) input: IdentityProviderUpdateInput,
  ): Promise<IdentityProviderPayload> {
    const { identityProviderId, version, clientSecret = null } = input;
    const request = { ...wishOf(input), identityProviderId, version, clientSecret };
    return toPayload(ctx, await identityProviderUpdate(ctx, request), async () => ({
      identityProvider: await findProviderView(ctx, identityProviderId),
    }));
  }
}
