import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { Public } from '../../../platform/graphql/public.js';
import { providerSignInBegin } from './provider-sign-in-begin.command.js';

@InputType({ description: 'Which way in.' })
export class ProviderSignInBeginInput {
  @Field(() => ID, { description: 'The identity provider.' })
  identityProviderId!: string;
}

@ObjectType({ description: 'Where the browser goes next, or why nowhere.', simpleResolvers: true })
export class ProviderBeginPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Address at the identity provider. The browser comes back by itself.' })
  url?: string | null;
}

@Resolver()
export class ProviderSignInBeginResolver {
  @Public()
  @Mutation(() => ProviderBeginPayload, { description: 'Begins to sign in by an identity provider of this installation.' })
  async providerSignInBegin(
    @Ctx() ctx: Context,
    @Arg('input', () => ProviderSignInBeginInput, { description: 'The provider.' }) input: ProviderSignInBeginInput,
  ): Promise<ProviderBeginPayload> {
    return toPayload(ctx, await providerSignInBegin(ctx, input), (begun) => begun);
  }
}
