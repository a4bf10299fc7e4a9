import { Authorized, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { mailTest } from './mail-test.command.js';

@ObjectType({ description: 'Where the mail went, or why it did not.', simpleResolvers: true })
export class MailTestPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Where the mail went.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'What the server answered when it took it.' })
  answer?: string | null;
}

@Resolver()
export class MailTestResolver {
  @Authorized('setting:update')
  @Mutation(() => MailTestPayload, { description: 'Sends the viewer a mail to see whether the server takes it.' })
  async mailTest(@Ctx() ctx: Context): Promise<MailTestPayload> {
    return toPayload(ctx, await mailTest(ctx), ({ address, answer }) => ({ address, answer }));
  }
}
