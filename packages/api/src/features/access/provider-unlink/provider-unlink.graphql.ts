import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { providerUnlink } from './provider-unlink.command.js';

@InputType({ description: 'Which account at a provider no longer signs the viewer in.' })
export class ProviderUnlinkInput {
  @Field(() => ID, { description: 'The link.' })
  providerLinkId!: string;
}

@ObjectType({ description: 'Why it stays; nothing when it is gone.', simpleResolvers: true })
export class ProviderUnlinkPayload extends Payload {}

@Resolver()
export class ProviderUnlinkResolver {
  @Authorized()
  @Mutation(() => ProviderUnlinkPayload, { description: 'Takes an account at a provider off the viewer.' })
  async providerUnlink(
    @Ctx() ctx: Context,
    @Arg('input', () => ProviderUnlinkInput, { description: 'The link.' }) input: ProviderUnlinkInput,
  ): Promise<ProviderUnlinkPayload> {
    return toPayload(ctx, await providerUnlink(ctx, input), () => ({}));
  }
}
