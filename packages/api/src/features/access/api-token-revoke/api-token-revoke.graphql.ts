import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { findApiToken } from '../access.queries.js';
import { ApiToken } from '../api-token.type.js';
import { apiTokenRevoke } from './api-token-revoke.command.js';

@InputType({ description: 'Which token to revoke.' })
export class ApiTokenRevokeInput {
  @Field(() => ID, { description: 'The token.' })
  apiTokenId!: string;
}

@ObjectType({ description: 'The revoked token, or why it was not.', simpleResolvers: true })
export class ApiTokenRevokePayload extends Payload {
  @Field(() => ApiToken, { nullable: true, description: 'The revoked token.' })
  apiToken?: ApiToken | null;
}

@Resolver()
export class ApiTokenRevokeResolver {
  @Authorized('api-token:manage')
  @Mutation(() => ApiTokenRevokePayload, { description: "Takes one of the viewer's tokens out of use, within five seconds everywhere." })
  async apiTokenRevoke(
    @Ctx() ctx: Context,
    @Arg('input', () => ApiTokenRevokeInput, { description: 'The token.' }) input: ApiTokenRevokeInput,
  ): Promise<ApiTokenRevokePayload> {
    return toPayload(ctx, await apiTokenRevoke(ctx, input), async ({ apiTokenId }) => ({ apiToken: await findApiToken(ctx, apiTokenId) }));
  }
}
