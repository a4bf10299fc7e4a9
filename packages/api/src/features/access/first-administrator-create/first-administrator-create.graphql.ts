import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { Public } from '../../../platform/graphql/public.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { SessionStartPayload } from '../session-start/session-start.graphql.js';
import { signInAnswer } from '../sign-in-step/sign-in-payload.js';
import { firstAdministratorCreate } from './first-administrator-create.command.js';

@InputType({ description: 'The first person of an empty installation.' })
export class FirstAdministratorCreateInput {
  @Field(() => String, { description: 'The token the server printed when it started.' })
  @MaxLength(LIMITS.idempotencyKey.max)
  setupToken!: string;

  @Field(() => String, { description: 'What they will sign in with.' })
  @NotBlank()
  @MaxLength(LIMITS.account)
  account!: string;

  @Field(() => String, { description: 'Their name.' })
  @NotBlank()
  @MaxLength(LIMITS.name)
  name!: string;

  @Field(() => String, { description: 'Their password, at least 10 characters.' })
  @MaxLength(LIMITS.password.max)
  password!: string;

  @Field(() => String, { nullable: true, description: 'What the organisation is called.' })
  @MaxLength(LIMITS.name)
  organisation?: string | null;

  @Field(() => String, { nullable: true, description: 'The playbook it starts from, one of `installation.playbooks`.' })
  @MaxLength(LIMITS.code)
  playbook?: string | null;
}

@Resolver()
export class FirstAdministratorCreateResolver {
  @Public()
  @Mutation(() => SessionStartPayload, { description: 'Creates the administrator of an empty installation and signs them in. Works once.' })
  async firstAdministratorCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => FirstAdministratorCreateInput, { description: 'Token and person.' }) input: FirstAdministratorCreateInput,
  ): Promise<SessionStartPayload> {
    return toPayload(ctx, await firstAdministratorCreate(ctx, input), (opened) => signInAnswer(ctx, { opened }));
  }
}
