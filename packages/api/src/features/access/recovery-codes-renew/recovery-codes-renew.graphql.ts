import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { RecoveryCodesPayload } from '../second-factor-confirm/second-factor-confirm.graphql.js';
import { recoveryCodesRenew } from './recovery-codes-renew.command.js';

@InputType({ description: 'Proof that the viewer sits there.' })
export class RecoveryCodesRenewInput {
  @Field(() => String, { description: "The viewer's password; anything for people without one." })
  @MaxLength(LIMITS.password.max)
  currentPassword!: string;
}

@Resolver()
export class RecoveryCodesRenewResolver {
  @Authorized()
  @Mutation(() => RecoveryCodesPayload, { description: 'Makes new recovery codes for the viewer; the old ones stop working.' })
  async recoveryCodesRenew(
    @Ctx() ctx: Context,
    @Arg('input', () => RecoveryCodesRenewInput, { description: 'The proof.' }) input: RecoveryCodesRenewInput,
  ): Promise<RecoveryCodesPayload> {
    return toPayload(ctx, await recoveryCodesRenew(ctx, input), (recoveryCodes) => ({ recoveryCodes }));
  }
}
