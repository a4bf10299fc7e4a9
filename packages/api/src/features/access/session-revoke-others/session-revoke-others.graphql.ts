import { Authorized, Ctx, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { sessionRevokeOthers } from './session-revoke-others.command.js';

@ObjectType({ description: 'How many sessions ended, or why none did.', simpleResolvers: true })
export class SessionRevokeOthersPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many sessions ended.' })
  endedSessions?: number | null;
}

@Resolver()
export class SessionRevokeOthersResolver {
  @Authorized()
  @Mutation(() => SessionRevokeOthersPayload, { description: "Ends all of the viewer's sessions but this one, within five seconds." })
  async sessionRevokeOthers(@Ctx() ctx: Context): Promise<SessionRevokeOthersPayload> {
    return toPayload(ctx, await sessionRevokeOthers(ctx), (value) => value);
  }
}
