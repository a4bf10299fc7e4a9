import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { Public } from '../../../platform/graphql/public.js';
import { SessionStartPayload } from '../session-start/session-start.graphql.js';
import { signInAnswer } from '../sign-in-step/sign-in-payload.js';
import { sessionPasswordChange } from './session-password-change.command.js';

@InputType({ description: 'The password from now on.' })
export class SessionPasswordChangeInput {
  @Field(() => String, { description: 'The new password.' })
  @MaxLength(LIMITS.password.max)
  password!: string;
}

@Resolver()
export class SessionPasswordChangeResolver {
  @Public()
  @Mutation(() => SessionStartPayload, { description: 'Goes on signing in with a new password, where the old one must be changed.' })
  async sessionPasswordChange(
    @Ctx() ctx: Context,
    @Arg('input', () => SessionPasswordChangeInput, { description: 'The new password.' }) input: SessionPasswordChangeInput,
  ): Promise<SessionStartPayload> {
    return toPayload(ctx, await sessionPasswordChange(ctx, input), (signedIn) => signInAnswer(ctx, signedIn));
  }
}
