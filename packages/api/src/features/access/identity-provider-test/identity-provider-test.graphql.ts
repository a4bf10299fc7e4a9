import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { ADDRESS_LENGTH } from '../oidc/identity-provider.type.js';
import { identityProviderTest } from './identity-provider-test.command.js';

@InputType({ description: 'Where to look.' })
export class IdentityProviderTestInput {
  @Field(() => String, { description: 'Address of a provider, set up or not.' })
  @MaxLength(ADDRESS_LENGTH)
  issuer!: string;
}

@ObjectType({ description: 'What a provider says of itself.', simpleResolvers: true })
export class DiscoveredProvider {
  @Field(() => String, { description: 'What it calls itself.' })
  issuer!: string;

  @Field(() => String, { nullable: true, description: 'Where it sends people to sign in; null when it names no place.' })
  authorizationEndpoint!: string | null;

  @Field(() => Boolean, { description: 'Whether it says that it checks PKCE.' })
  hasPkce!: boolean;
}

@ObjectType({ description: 'What was found, or what was wrong.', simpleResolvers: true })
export class IdentityProviderTestPayload extends Payload {
  @Field(() => DiscoveredProvider, { nullable: true, description: 'What the provider says of itself.' })
  found?: DiscoveredProvider | null;
}

@Resolver()
export class IdentityProviderTestResolver {
  @Authorized('identity-provider:manage')
  @Mutation(() => IdentityProviderTestPayload, { description: 'Reads the discovery document of a provider; changes nothing.' })
  async identityProviderTest(
    @Ctx() ctx: Context,
    @Arg('input', () => IdentityProviderTestInput, { description: 'The address.' }) input: IdentityProviderTestInput,
  ): Promise<IdentityProviderTestPayload> {
    return toPayload(ctx, await identityProviderTest(ctx, input), (found) => ({ found }));
  }
}
