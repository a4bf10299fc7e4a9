import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { ADDRESS_LENGTH, IdentityProviderInput, IdentityProviderPayload, wishOf } from '../oidc/identity-provider.type.js';
import { findProviderView } from '../oidc/identity-provider-view.queries.js';
import { identityProviderCreate } from './identity-provider-create.command.js';

@InputType({ description: 'A new identity provider.' })
export class IdentityProviderCreateInput extends IdentityProviderInput {
  @Field(() => String, { description: 'Its address; it stays, because accounts are linked with it.' })
  @MaxLength(ADDRESS_LENGTH)
  issuer!: string;
}

@Resolver()
export class IdentityProviderCreateResolver {
  @Authorized('identity-provider:manage')
  @Mutation(() => IdentityProviderPayload, { description: 'Sets up an identity provider that people may sign in with.' })
  async identityProviderCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => IdentityProviderCreateInput, { description: 'The provider.' }) input: IdentityProviderCreateInput,
  ): Promise<IdentityProviderPayload> {
    const request = { ...wishOf(input), issuer: input.issuer, clientSecret: input.clientSecret ?? null };
    return toPayload(ctx, await identityProviderCreate(ctx, request), async ({ identityProviderId }) => ({
      identityProvider: await findProviderView(ctx, identityProviderId),
    }));
  }
}
