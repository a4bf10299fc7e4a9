import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { secondFactorRemove } from './second-factor-remove.command.js';

@InputType({ description: 'Proof that the viewer sits there.' })
export class SecondFactorRemoveInput {
  @Field(() => String, { description: "The viewer's password; anything for people without one." })
  @MaxLength(LIMITS.password.max)
  currentPassword!: string;
}

@ObjectType({ description: 'Why the second factor stays; nothing when it is gone.', simpleResolvers: true })
export class SecondFactorRemovePayload extends Payload {}

@Resolver()
export class SecondFactorRemoveResolver {
  @Authorized()
  @Mutation(() => SecondFactorRemovePayload, {
    description: "Takes the viewer's second factor away, unless the organisation asks for one.",
  })
  async secondFactorRemove(
    @Ctx() ctx: Context,
    @Arg('input', () => SecondFactorRemoveInput, { description: 'The proof.' }) input: SecondFactorRemoveInput,
  ): Promise<SecondFactorRemovePayload> {
    return toPayload(ctx, await secondFactorRemove(ctx, input), () => ({}));
  }
}
