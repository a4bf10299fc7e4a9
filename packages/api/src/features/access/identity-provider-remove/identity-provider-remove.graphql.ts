import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { identityProviderRemove } from './identity-provider-remove.command.js';

@InputType({ description: 'Which provider goes.' })
export class IdentityProviderRemoveInput {
  @Field(() => ID, { description: 'The provider.' })
  identityProviderId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;
}

@ObjectType({ description: 'What went, or why nothing did.', simpleResolvers: true })
export class IdentityProviderRemovePayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'Links of accounts that went with it.' })
  links?: number | null;
}

@Resolver()
export class IdentityProviderRemoveResolver {
  @Authorized('identity-provider:manage')
  @Mutation(() => IdentityProviderRemovePayload, { description: 'Takes an identity provider away, and with it every link to it.' })
  async identityProviderRemove(
    @Ctx() ctx: Context,
    @Arg('input', () => IdentityProviderRemoveInput, { description: 'The provider.' }) input: IdentityProviderRemoveInput,
  ): Promise<IdentityProviderRemovePayload> {
    return toPayload(ctx, await identityProviderRemove(ctx, input), ({ links }) => ({ links }));
  }
}
