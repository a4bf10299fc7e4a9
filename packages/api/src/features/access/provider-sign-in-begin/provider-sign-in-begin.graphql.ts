import { Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { Public } from '../../../platform/graphql/public.js';
import { providerSignInBegin } from './provider-sign-in-begin.command.js';

@ObjectType({ description: 'Where the browser goes next, or why nowhere.', simpleResolvers: true })
export class ProviderBeginPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Address at the identity provider. The browser comes back by itself.' })
  url?: string | null;
}

@Resolver()
export class ProviderSignInBeginResolver {
  @Public()
  @Mutation(() => ProviderBeginPayload, { description: 'Begins to sign in by the identity provider of this installation, if it has one.' })
  async providerSignInBegin(@Ctx() ctx: Context): Promise<ProviderBeginPayload> {
    return toPayload(ctx, await providerSignInBegin(ctx), (begun) => begun);
  }
}
