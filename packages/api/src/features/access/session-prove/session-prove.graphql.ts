import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { Public } from '../../../platform/graphql/public.js';
import { SessionStartPayload } from '../session-start/session-start.graphql.js';
import { signInAnswer } from '../sign-in-step/sign-in-payload.js';
import { sessionProve } from './session-prove.command.js';

@InputType({ description: 'The second proof.' })
export class SessionProveInput {
  @Field(() => String, { description: 'What the authenticator app shows, or a recovery code.' })
  @MaxLength(LIMITS.code)
  code!: string;
}

@Resolver()
export class SessionProveResolver {
  @Public()
  @Mutation(() => SessionStartPayload, { description: 'Goes on signing in with the code of a second factor.' })
  async sessionProve(
    @Ctx() ctx: Context,
    @Arg('input', () => SessionProveInput, { description: 'The code.' }) input: SessionProveInput,
  ): Promise<SessionStartPayload> {
    return toPayload(ctx, await sessionProve(ctx, input), (signedIn) => signInAnswer(ctx, signedIn));
  }
}
