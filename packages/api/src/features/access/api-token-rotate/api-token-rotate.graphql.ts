import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { findApiToken } from '../access.queries.js';
import { ApiTokenCreatePayload } from '../api-token-create/api-token-create.graphql.js';
import { apiTokenRotate } from './api-token-rotate.command.js';

@InputType({ description: 'Which token gets a new secret.' })
export class ApiTokenRotateInput {
  @Field(() => ID, { description: 'The token.' })
  apiTokenId!: string;
}

@Resolver()
export class ApiTokenRotateResolver {
  @Authorized('api-token:manage')
  @Mutation(() => ApiTokenCreatePayload, {
    description: "Gives one of the viewer's tokens a new secret; the old one stops within five seconds.",
  })
  async apiTokenRotate(
    @Ctx() ctx: Context,
    @Arg('input', () => ApiTokenRotateInput, { description: 'The token.' }) input: ApiTokenRotateInput,
  ): Promise<ApiTokenCreatePayload> {
    return toPayload(ctx, await apiTokenRotate(ctx, input), async ({ apiTokenId, secret }) => ({
      apiToken: await findApiToken(ctx, apiTokenId),
      secret,
    }));
  }
}
