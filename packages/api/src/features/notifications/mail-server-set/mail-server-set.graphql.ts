import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { upperEnum } from '../../../platform/graphql/upper-enum.js';
import { shownServer } from '../mail/mail-server.js';
import { MAIL_ENCRYPTIONS, type MailEncryption } from '../mail/mail-server.rules.js';
import { mailServerRemove, mailServerSet } from './mail-server-set.command.js';

const MailEncryptionEnum = upperEnum(MAIL_ENCRYPTIONS);
registerEnumType(MailEncryptionEnum, {
  name: 'MailEncryption',
  description: 'How the line to a mail server is encrypted.',
  valuesConfig: {
    TLS: { description: 'From the first byte, mostly on port 465.' },
    STARTTLS: { description: 'Begun by STARTTLS, mostly on port 587; only a server on the same machine may do without.' },
  },
});

@ObjectType({ description: 'The server that takes mail.', simpleResolvers: true })
export class MailServer {
  @Field(() => Boolean, { description: 'Whether the environment names it: then nobody changes it in the panel.' })
  isOfEnvironment!: boolean;

  @Field(() => Int, { description: 'Version of what the panel names; 0 when it never named any.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Its name; null when none is named and no mail is sent.' })
  host!: string | null;

  @Field(() => Int, { description: 'Its port.' })
  port!: number;

  @Field(() => MailEncryptionEnum, { description: 'How the line to it is encrypted.' })
  encryption!: MailEncryption;

  @Field(() => String, { nullable: true, description: 'The account there; null for a server that asks for none.' })
  account!: string | null;

  @Field(() => Boolean, { description: 'Whether a password is kept. It is never shown.' })
  hasPassword!: boolean;

  @Field(() => String, { description: 'Whom mail comes from.' })
  sender!: string;
}

@InputType({ description: 'The server that is to take mail.' })
export class MailServerSetInput {
  @Field(() => Int, { description: 'The version as last seen; 0 the first time.' })
  version!: number;

  @Field(() => String, { description: 'Its name, `mail.example.cn`.' })
  @MaxLength(253)
  host!: string;

  @Field(() => Int, { description: 'Its port, mostly 465 or 587.' })
  port!: number;

  @Field(() => MailEncryptionEnum, { description: 'How the line to it is encrypted.' })
  encryption!: MailEncryption;

  @Field(() => String, { nullable: true, description: 'The account there, where it asks for one.' })
  @MaxLength(200)
  account?: string | null;

  @Field(() => String, { nullable: true, description: 'Its password; left out, it stays as long as server and account do.' })
  @MaxLength(500)
  password?: string | null;

  @Field(() => String, { description: 'Whom mail comes from, `Service <service@example.cn>`.' })
  @MaxLength(200)
  sender!: string;
}

@InputType({ description: 'That no server is to take mail any more.' })
export class MailServerRemoveInput {
  @Field(() => Int, { description: 'The version as last seen.' })
  version!: number;
}

@ObjectType({ description: 'The server from now on, or why it stayed.', simpleResolvers: true })
export class MailServerPayload extends Payload {
  @Field(() => MailServer, { nullable: true, description: 'The server.' })
  mailServer?: MailServer | null;
}

const NONE = { host: null, port: 465, encryption: 'tls', account: null, hasPassword: false, sender: '' } as const;

async function serverView(ctx: Context): Promise<MailServer> {
  const [row, given] = [await shownServer(ctx), ctx.settings.mail];
  const version = row?.version ?? 0;
  if (given) {
    const { host, port, isTls, user, password, from } = given;
    const named = { host, port, encryption: isTls ? 'tls' : 'starttls', account: user, sender: from } as const;
    return { isOfEnvironment: true, version, ...named, hasPassword: password !== null };
  }
  return { isOfEnvironment: false, ...(row ? { ...row, hasPassword: row.password !== null } : NONE), version };
}

@Resolver()
export class MailServerResolver {
  @Authorized('setting:update')
  @Query(() => MailServer, { description: 'The server that takes mail: the one of the environment, else the one the panel names.' })
  mailServer(@Ctx() ctx: Context): Promise<MailServer> {
    return serverView(ctx);
  }

  @Authorized('setting:update')
  @Mutation(() => MailServerPayload, { description: 'Names the server that takes mail.' })
  async mailServerSet(
    @Ctx() ctx: Context,
    @Arg('input', () => MailServerSetInput, { description: 'The server.' }) input: MailServerSetInput,
  ): Promise<MailServerPayload> {
    const { account = null, password = null, ...rest } = input;
    return toPayload(ctx, await mailServerSet(ctx, { ...rest, account, password }), async () => ({ mailServer: await serverView(ctx) }));
  }

  @Authorized('setting:update')
  @Mutation(() => MailServerPayload, { description: 'Names no server any more: the panel sends no mail.' })
  async mailServerRemove(
    @Ctx() ctx: Context,
    @Arg('input', () => MailServerRemoveInput, { description: 'The version.' }) { version }: MailServerRemoveInput,
  ): Promise<MailServerPayload> {
    return toPayload(ctx, await mailServerRemove(ctx, version), async () => ({ mailServer: await serverView(ctx) }));
  }
}
