import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { sessionRevoke } from './session-revoke.command.js';

@InputType({ description: 'Which session to end.' })
export class SessionRevokeInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId!: string;
}

@ObjectType({ description: 'The session that ended, or why it did not.', simpleResolvers: true })
export class SessionRevokePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The session that ended.' })
  sessionId?: string | null;
}

@Resolver()
export class SessionRevokeResolver {
  @Authorized()
  @Mutation(() => SessionRevokePayload, { description: 'Ends a session: its requests and open sockets stop within five seconds.' })
  async sessionRevoke(
    @Ctx() ctx: Context,
    @Arg('input', () => SessionRevokeInput, { description: 'The session.' }) input: SessionRevokeInput,
  ): Promise<SessionRevokePayload> {
    return toPayload(ctx, await sessionRevoke(ctx, input), (value) => value);
  }
}
