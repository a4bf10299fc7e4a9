import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { Public } from '../../../platform/graphql/public.js';
import { Viewer, viewerOf } from '../viewer.type.js';
import { sessionStart } from './session-start.command.js';
import { signInCaller } from './sign-in-caller.js';

@InputType({ description: 'Who signs in.' })
export class SessionStartInput {
  @Field(() => String, { description: 'The account.' })
  @MaxLength(LIMITS.account)
  account!: string;

  @Field(() => String, { description: 'The password.' })
  @MaxLength(LIMITS.password.max)
  password!: string;
}

@ObjectType({ description: 'The signed-in viewer, or why there is none. The session travels as a cookie.', simpleResolvers: true })
export class SessionStartPayload extends Payload {
  @Field(() => Viewer, { nullable: true, description: 'Who is signed in now.' })
  viewer?: Viewer | null;
}

@Resolver()
export class SessionStartResolver {
  @Public()
  @Mutation(() => SessionStartPayload, { description: 'Signs in with account and password.' })
  async sessionStart(
    @Ctx() ctx: Context,
    @Arg('input', () => SessionStartInput, { description: 'Account and password.' }) input: SessionStartInput,
  ): Promise<SessionStartPayload> {
    return toPayload(ctx, await sessionStart(ctx, input), (opened) => {
      signInCaller(ctx, opened);
      return { viewer: viewerOf(ctx) };
    });
  }
}
