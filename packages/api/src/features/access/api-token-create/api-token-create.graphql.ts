import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { findApiToken } from '../access.queries.js';
import { ApiToken } from '../api-token.type.js';
import { apiTokenCreate } from './api-token-create.command.js';

@InputType({ description: 'A new token.' })
export class ApiTokenCreateInput {
  @Field(() => String, { description: 'What it is for.' })
  @NotBlank()
  @MaxLength(LIMITS.name)
  name!: string;

  @Field(() => [String], { description: 'What it may do; a part of what you may do.' })
  @ArrayMaxSize(LIMITS.ids)
  permissions!: string[];

  @Field(() => [ID], {
    nullable: true,
    description: 'Departments, with those below them, beyond which it reaches nothing; absent: as far as you.',
  })
  @ArrayMaxSize(LIMITS.ids)
  departmentIds?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Addresses and networks (192.0.2.0/24, 2001:db8::/32) it may be used from; absent: any.',
  })
  @ArrayMaxSize(LIMITS.ids)
  @MaxLength(LIMITS.code, { each: true })
  addresses?: string[] | null;

  @Field(() => DateTime, { description: 'When it stops working; how late that may be is a setting.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'The new token, or why there is none.', simpleResolvers: true })
export class ApiTokenCreatePayload extends Payload {
  @Field(() => ApiToken, { nullable: true, description: 'The new token.' })
  apiToken?: ApiToken | null;

  @Field(() => String, { nullable: true, description: 'The token itself. Shown once: it is stored nowhere.' })
  secret?: string | null;
}

@Resolver()
export class ApiTokenCreateResolver {
  @Authorized('api-token:manage')
  @Mutation(() => ApiTokenCreatePayload, { description: 'Makes a token for a program that acts for the viewer.' })
  async apiTokenCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => ApiTokenCreateInput, { description: 'The token.' }) input: ApiTokenCreateInput,
  ): Promise<ApiTokenCreatePayload> {
    return toPayload(ctx, await apiTokenCreate(ctx, input), async ({ apiTokenId, secret }) => ({
      apiToken: await findApiToken(ctx, apiTokenId),
      secret,
    }));
  }
}
