import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { Public } from '../../../platform/graphql/public.js';
import { Unmetered } from '../../../platform/graphql/unmetered.js';
import { signInAnswer } from '../sign-in-step/sign-in-payload.js';
import { SignInStep } from '../sign-in-step/sign-in-step.type.js';
import { Viewer } from '../viewer.type.js';
import { sessionStart } from './session-start.command.js';

@InputType({ description: 'Who signs in.' })
export class SessionStartInput {
  @Field(() => String, { description: 'The account.' })
  @MaxLength(LIMITS.account)
  account!: string;

  @Field(() => String, { description: 'The password.' })
  @MaxLength(LIMITS.password.max)
  password!: string;
}

@ObjectType({
  description: 'The signed-in viewer, or the step that comes first, or why there is neither. Session and step travel as cookies.',
  simpleResolvers: true,
})
export class SessionStartPayload extends Payload {
  @Field(() => Viewer, { nullable: true, description: 'Who is signed in now.' })
  viewer?: Viewer | null;

  @Field(() => SignInStep, { nullable: true, description: 'What is asked first; null once they are in.' })
  step?: SignInStep | null;
}

@Resolver()
export class SessionStartResolver {
  @Public()
  @Unmetered()
  @Mutation(() => SessionStartPayload, { description: 'Signs in with account and password, or begins to.' })
  async sessionStart(
    @Ctx() ctx: Context,
    @Arg('input', () => SessionStartInput, { description: 'Account and password.' }) input: SessionStartInput,
  ): Promise<SessionStartPayload> {
    return toPayload(ctx, await sessionStart(ctx, input), (signedIn) => signInAnswer(ctx, signedIn));
  }
}
