import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { secondFactorConfirm } from './second-factor-confirm.command.js';

@InputType({ description: 'The first code of the second factor.' })
export class SecondFactorConfirmInput {
  @Field(() => String, { description: 'What the authenticator app shows.' })
  @MaxLength(LIMITS.code)
  code!: string;
}

@ObjectType({ description: 'The recovery codes, or why there are none.', simpleResolvers: true })
export class RecoveryCodesPayload extends Payload {
  @Field(() => [String], { nullable: true, description: 'Good once each, without the app. Shown once: they are stored as hashes.' })
  recoveryCodes?: readonly string[] | null;
}

@Resolver()
export class SecondFactorConfirmResolver {
  @Authorized()
  @Mutation(() => RecoveryCodesPayload, { description: "Puts the viewer's second factor to use: signing in asks for it from now on." })
  async secondFactorConfirm(
    @Ctx() ctx: Context,
    @Arg('input', () => SecondFactorConfirmInput, { description: 'The code.' }) input: SecondFactorConfirmInput,
  ): Promise<RecoveryCodesPayload> {
    return toPayload(ctx, await secondFactorConfirm(ctx, input), (recoveryCodes) => ({ recoveryCodes }));
  }
}
