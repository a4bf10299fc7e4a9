import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, Matches, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx as Context } from '../../../platform/context.js';
import { ConditionInput } from '../../../platform/graphql/condition.type.js';
import { localText, TextInLanguagesInput } from '../../../platform/graphql/local-text.type.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { CODE } from '../../../platform/graphql/word.type.js';
import { ServicePolicyTargetInput, targetWish } from '../policy-target.input.js';
import { serviceLevelBook } from '../service-levels.queries.js';
import { policyView, ServicePolicy } from '../service-policy.type.js';
import { writtenPolicyRules } from '../written-levels.rules.js';
import { servicePolicySet } from './service-policy-set.command.js';
import type { PolicyWish } from './service-policy-set.rules.js';

@InputType({ description: 'A whole policy, as it is from now on.' })
export class ServicePolicySetInput {
  @Field(() => String, { description: 'The word: letters, digits, - and _. One that is there is changed.' })
  @Matches(CODE)
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => Int, { nullable: true, description: 'Its version as last seen; absent: a new one.' })
  version?: number | null;

  @Field(() => TextInLanguagesInput, { description: 'Its name.' })
  names!: TextInLanguagesInput;

  @Field(() => ConditionInput, { description: 'For which tickets; without a clause for all.' })
  when!: ConditionInput;

  @Field(() => [ServicePolicyTargetInput], { description: 'What it promises: one time for a timer, and beside it one to compare with.' })
  @ArrayMaxSize(LIMITS.policyTargets)
  targets!: ServicePolicyTargetInput[];

  @Field(() => Boolean, { nullable: true, description: 'Out of use. Left out: stays.' })
  isArchived?: boolean | null;
}

@ObjectType({ description: 'The policy as it is now, or why it stayed as it was.', simpleResolvers: true })
export class ServicePolicyPayload extends Payload {
  @Field(() => ServicePolicy, { nullable: true, description: 'The policy.' })
  policy?: ServicePolicy | null;
}

/** What every act on a policy answers. */
export function policyPayload(ctx: Context, outcome: Outcome<{ code: string }>): Promise<ServicePolicyPayload> {
  return toPayload(ctx, outcome, async ({ code }) => {
    const book = await serviceLevelBook.of(ctx);
    const policy = book.policies.find((one) => one.code === code);
    return { policy: policy ? policyView(ctx, book, policy) : null };
  });
}

/** The policy that an input asks for. */
export function policyWish({ code, names, when, targets, isArchived }: ServicePolicySetInput): PolicyWish {
  const said = localText(names);
  const rules = writtenPolicyRules({ code, names: said, when, targets: targets.map(targetWish) }, {});
  return { code, names: said, rules, isArchived };
}

@Resolver()
export class ServicePolicySetResolver {
  @Authorized('service-level:manage')
  @Mutation(() => ServicePolicyPayload, {
    description:
      'Adds a policy, or says anew what one promises. What it promised before stays as a version; clocks that ended keep theirs.',
  })
  async servicePolicySet(
    @Ctx() ctx: Context,
    @Arg('input', () => ServicePolicySetInput, { description: 'The policy.' }) input: ServicePolicySetInput,
  ): Promise<ServicePolicyPayload> {
    return policyPayload(ctx, await servicePolicySet(ctx, { ...policyWish(input), version: input.version ?? null }));
  }
}
