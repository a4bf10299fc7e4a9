import { Authorized, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { OpenToViewAs } from '../../../platform/graphql/open-to-view-as.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { viewAsEnd } from './view-as-end.command.js';

@ObjectType({ description: 'One looks as oneself again.', simpleResolvers: true })
export class ViewAsEndPayload extends Payload {}

@Resolver()
export class ViewAsEndResolver {
  @Authorized()
  @OpenToViewAs()
  @Mutation(() => ViewAsEndPayload, { description: 'Stops looking as another person; may be repeated.' })
  async viewAsEnd(@Ctx() ctx: Context): Promise<ViewAsEndPayload> {
    return toPayload(ctx, await viewAsEnd(ctx), () => ({}));
  }
}
