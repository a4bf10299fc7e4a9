import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { policyPayload, ServicePolicyPayload } from '../service-policy-set/service-policy-set.graphql.js';
import { servicePolicyArchive } from './service-policy-archive.command.js';

@InputType({ description: 'Whether a policy is in use from now on.' })
export class ServicePolicyArchiveInput {
  @Field(() => String, { description: 'Its word.' })
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => Boolean, { description: 'Out of use.' })
  isArchived!: boolean;
}

@Resolver()
export class ServicePolicyArchiveResolver {
  @Authorized('service-level:manage')
  @Mutation(() => ServicePolicyPayload, {
    description: 'Takes a policy out of use, or back into use while all it speaks of is still there.',
  })
  async servicePolicyArchive(
    @Ctx() ctx: Context,
    @Arg('input', () => ServicePolicyArchiveInput, { description: 'Which, and whether.' }) input: ServicePolicyArchiveInput,
  ): Promise<ServicePolicyPayload> {
    return policyPayload(ctx, await servicePolicyArchive(ctx, input));
  }
}
