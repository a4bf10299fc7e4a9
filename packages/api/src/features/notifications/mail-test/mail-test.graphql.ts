import { Authorized, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { mailTest } from './mail-test.command.js';

@ObjectType({ description: 'The server that takes mail, as the environment names it.', simpleResolvers: true })
export class MailServer {
  @Field(() => String, { description: 'Its name and port.' })
  address!: string;

  @Field(() => String, { description: 'Whom mail comes from.' })
  from!: string;
}

@ObjectType({ description: 'Where the mail went, or why it did not.', simpleResolvers: true })
export class MailTestPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Where the mail went.' })
  address?: string | null;
}

@Resolver()
export class MailTestResolver {
  @Authorized('setting:update')
  @Query(() => MailServer, { nullable: true, description: 'The server that takes mail; null when none is named.' })
  mailServer(@Ctx() { settings: { mail } }: Context): MailServer | null {
    return mail ? { address: `${mail.host}:${mail.port}`, from: mail.from } : null;
  }

  @Authorized('setting:update')
  @Mutation(() => MailTestPayload, { description: 'Sends the viewer a mail to see whether the server takes it.' })
  async mailTest(@Ctx() ctx: Context): Promise<MailTestPayload> {
    return toPayload(ctx, await mailTest(ctx), ({ address }) => ({ address }));
  }
}
