import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { Public } from '../../../platform/graphql/public.js';
import { SessionStartPayload } from '../session-start/session-start.graphql.js';
import { signInAnswer } from '../sign-in-step/sign-in-payload.js';
import { sessionFactorConfirm } from './session-factor-confirm.command.js';

@InputType({ description: 'The first code of a second factor.' })
export class SessionFactorConfirmInput {
  @Field(() => String, { description: 'What the authenticator app shows.' })
  @MaxLength(LIMITS.code)
  code!: string;
}

@ObjectType({ description: 'The signed-in viewer with their recovery codes, or why there is none.', simpleResolvers: true })
export class SessionFactorConfirmPayload extends SessionStartPayload {
  @Field(() => [String], { nullable: true, description: 'Good once each, without the app. Shown once: they are stored as hashes.' })
  recoveryCodes?: readonly string[] | null;
}

@Resolver()
export class SessionFactorConfirmResolver {
  @Public()
  @Mutation(() => SessionFactorConfirmPayload, { description: 'Goes on signing in by confirming the second factor that was set up.' })
  async sessionFactorConfirm(
    @Ctx() ctx: Context,
    @Arg('input', () => SessionFactorConfirmInput, { description: 'The code.' }) input: SessionFactorConfirmInput,
  ): Promise<SessionFactorConfirmPayload> {
    return toPayload(ctx, await sessionFactorConfirm(ctx, input), async ({ signedIn, recoveryCodes }) => ({
      ...(await signInAnswer(ctx, signedIn)),
      recoveryCodes,
    }));
  }
}
