import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { policyPayload, ServicePolicyPayload } from '../service-policy-set/service-policy-set.graphql.js';
import { servicePolicyMove } from './service-policy-move.command.js';

@InputType({ description: 'Where among its like one goes.' })
export class ServicePolicyMoveInput {
  @Field(() => String, { description: 'Its word.' })
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => String, { nullable: true, description: 'Word of the one it goes in front of; absent: behind all others.' })
  @MaxLength(LIMITS.code)
  beforeCode?: string | null;
}

@Resolver()
export class ServicePolicyMoveResolver {
  @Authorized('service-level:manage')
  @Mutation(() => ServicePolicyPayload, { description: 'Puts a policy at another place: of those that fit, the first decides.' })
  async servicePolicyMove(
    @Ctx() ctx: Context,
    @Arg('input', () => ServicePolicyMoveInput, { description: 'Which, and where to.' }) { code, beforeCode }: ServicePolicyMoveInput,
  ): Promise<ServicePolicyPayload> {
    return policyPayload(ctx, await servicePolicyMove(ctx, { code, beforeCode: beforeCode ?? null }));
  }
}
