import { Authorized, Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Installation } from '../installation.resolver.js';
import { providersInUse } from './identity-provider.queries.js';
import { IdentityProvider, IdentityProviders } from './identity-provider.type.js';
import { type ProvidersView, providersView } from './identity-provider-view.queries.js';

@Resolver(() => Installation)
export class IdentityProviderResolver {
  @FieldResolver(() => [IdentityProvider], { description: 'Other ways to sign in, in the order of their buttons.' })
  async identityProviders(@Ctx() ctx: Context): Promise<readonly IdentityProvider[]> {
    return (await providersInUse(ctx)).map(({ id, name }) => ({ id, name }));
  }
}

@Resolver()
export class IdentityProvidersResolver {
  @Authorized('identity-provider:manage')
  @Query(() => IdentityProviders, { description: 'The identity providers as they are set up.' })
  identityProviders(@Ctx() ctx: Context): Promise<ProvidersView> {
    return providersView(ctx);
  }
}
