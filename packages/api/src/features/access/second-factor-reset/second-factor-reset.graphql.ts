import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { secondFactorReset } from './second-factor-reset.command.js';

@InputType({ description: 'Whose second factor is taken away.' })
export class SecondFactorResetInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;
}

@ObjectType({ description: 'Why it was refused; nothing when it was done.', simpleResolvers: true })
export class SecondFactorResetPayload extends Payload {}

@Resolver()
export class SecondFactorResetResolver {
  @Authorized('sign-in:reset')
  @Mutation(() => SecondFactorResetPayload, {
    description:
      "Takes somebody's second factor and recovery codes away and ends their sessions. They hold no permission the viewer lacks.",
  })
  async secondFactorReset(
    @Ctx() ctx: Context,
    @Arg('input', () => SecondFactorResetInput, { description: 'The person.' }) input: SecondFactorResetInput,
  ): Promise<SecondFactorResetPayload> {
    return toPayload(ctx, await secondFactorReset(ctx, input), () => ({}));
  }
}
