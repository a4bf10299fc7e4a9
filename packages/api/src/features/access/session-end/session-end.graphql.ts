import { Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { OpenToViewAs } from '../../../platform/graphql/open-to-view-as.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { Public } from '../../../platform/graphql/public.js';
import { sessionCookieName } from '../../../platform/http/cookies.js';
import { sessionEnd } from './session-end.command.js';

@ObjectType({ description: 'Signed out.', simpleResolvers: true })
export class SessionEndPayload extends Payload {}

@Resolver()
export class SessionEndResolver {
  /** Public, because signing out twice, or after the session expired, is no mistake. */
  @Public()
  @OpenToViewAs()
  @Mutation(() => SessionEndPayload, { description: 'Signs out: the session and its open sockets end.' })
  async sessionEnd(@Ctx() ctx: Context): Promise<SessionEndPayload> {
    if (ctx.http) ctx.http.clearCookie(sessionCookieName(ctx.http.isSecure));
    return toPayload(ctx, await sessionEnd(ctx), () => ({}));
  }
}
