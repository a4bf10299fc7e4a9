import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { factorSetup } from '../sign-in-step/sign-in-step.queries.js';
import { SecondFactorSetup } from '../sign-in-step/sign-in-step.type.js';
import { secondFactorBegin } from './second-factor-begin.command.js';

@InputType({ description: 'Proof that the viewer sits there.' })
export class SecondFactorBeginInput {
  @Field(() => String, { description: "The viewer's password; anything for people without one." })
  @MaxLength(LIMITS.password.max)
  currentPassword!: string;
}

@ObjectType({ description: 'What the authenticator app must know, or why there is nothing.', simpleResolvers: true })
export class SecondFactorBeginPayload extends Payload {
  @Field(() => SecondFactorSetup, { nullable: true, description: 'What the authenticator app must know.' })
  setup?: SecondFactorSetup | null;
}

@Resolver()
export class SecondFactorBeginResolver {
  @Authorized()
  @Mutation(() => SecondFactorBeginPayload, { description: "Begins the viewer's second factor; secondFactorConfirm puts it to use." })
  async secondFactorBegin(
    @Ctx() ctx: Context,
    @Arg('input', () => SecondFactorBeginInput, { description: 'The proof.' }) input: SecondFactorBeginInput,
  ): Promise<SecondFactorBeginPayload> {
    return toPayload(ctx, await secondFactorBegin(ctx, input), async ({ personId }) => ({ setup: await factorSetup(ctx, personId) }));
  }
}
