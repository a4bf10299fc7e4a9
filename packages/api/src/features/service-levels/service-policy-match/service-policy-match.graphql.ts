import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Args, ArgsType, Authorized, Ctx, Field, ID, InputType, Int, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { ConditionClause, Fact, factsView } from '../../../platform/graphql/condition.type.js';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { upperEnum } from '../../../platform/graphql/upper-enum.js';
import { visibleFacts } from '../../tickets/index.js';
import { matchTargets, type PolicyVerdict, TARGET_FATES, type TargetFate } from '../policy-match.rules.js';
import { ServicePolicyTarget } from '../policy-target.type.js';
import type { ServiceLevelBook } from '../service-level.rules.js';
import { serviceLevelBook } from '../service-levels.queries.js';
import { policyView, ServicePolicy, targetView } from '../service-policy.type.js';

const TargetFateEnum = upperEnum<TargetFate>(TARGET_FATES);
registerEnumType(TargetFateEnum, {
  name: 'ServiceTargetFate',
  description: 'What becomes of a time of a policy that fits.',
  valuesConfig: {
    DECIDES: { description: 'It decides for its timer.' },
    DECIDED_BEFORE: { description: 'A policy in front of it decided for that timer.' },
    COMPARED: { description: 'A benchmark: it is only compared with.' },
    NOT_MEASURED: { description: 'Its timer is not in use.' },
  },
});

@InputType({ description: 'Something that is known of a ticket, in the words of conditions.' })
export class FactInput {
  @Field(() => String, { description: 'What: `type`, `category`, `channel`, `mark.severity`, `field.serial` …' })
  @MaxLength(LIMITS.fact)
  name!: string;

  @Field(() => [String], { description: 'Its values; of a path (department, category) from the top down.' })
  @ArrayMaxSize(LIMITS.clauseValues)
  @MaxLength(LIMITS.reason, { each: true })
  values!: string[];
}

@ArgsType()
class PolicyMatchArgs {
  @Field(() => ID, { nullable: true, description: 'Of which ticket.' })
  ticketId?: string | null;

  @Field(() => [FactInput], { nullable: true, description: 'Or what is known; beside a ticket it stands in place of what that says.' })
  @ArrayMaxSize(LIMITS.page)
  facts?: FactInput[] | null;
}

@ObjectType({ description: 'A time of a policy that fits, and what becomes of it.', simpleResolvers: true })
export class ServiceTargetVerdict {
  @Field(() => ServicePolicyTarget, { description: 'The time as the policy says it.' })
  target!: ServicePolicyTarget;

  @Field(() => Int, { nullable: true, description: 'For this ticket, with the matrix looked into; null: blank, no clock.' })
  seconds!: number | null;

  @Field(() => TargetFateEnum, { description: 'What becomes of it.' })
  fate!: TargetFate;
}

@ObjectType({ description: 'A policy held against a ticket.', simpleResolvers: true })
export class ServicePolicyVerdict {
  @Field(() => ServicePolicy, { description: 'The policy.' })
  policy!: ServicePolicy;

  @Field(() => [ConditionClause], { description: 'What of its condition does not hold; none: it fits.' })
  failed!: readonly ConditionClause[];

  @Estimated(() => 3)
  @Field(() => [ServiceTargetVerdict], { description: 'Its times, where it fits.' })
  targets!: readonly ServiceTargetVerdict[];
}

@ObjectType({ description: 'What a ticket is promised, and why.', simpleResolvers: true })
export class ServicePolicyMatch {
  @Field(() => [Fact], { description: 'What was known.' })
  facts!: readonly Fact[];

  @Estimated(() => 20)
  @Field(() => [ServicePolicyVerdict], { description: 'Every policy in use, in order.' })
  policies!: readonly ServicePolicyVerdict[];
}

function verdictView(ctx: Context, book: ServiceLevelBook, { policy, failed, targets }: PolicyVerdict): ServicePolicyVerdict {
  const shown = targets.map(({ target, ...verdict }) => ({ target: targetView(ctx, book, target), ...verdict }));
  return { policy: policyView(ctx, book, policy), failed, targets: shown };
}

@Resolver()
export class ServicePolicyMatchResolver {
  @Authorized()
  @Query(() => ServicePolicyMatch, {
    nullable: true,
    description: 'Which policy decides for each timer of a ticket, and why; null for a ticket that the viewer does not see.',
  })
  async servicePolicyMatch(
    @Ctx() ctx: Context,
    @Args(() => PolicyMatchArgs) { ticketId, facts }: PolicyMatchArgs,
  ): Promise<ServicePolicyMatch | null> {
    const ofTicket = ticketId ? await visibleFacts(ctx, ticketId) : {};
    if (!ofTicket) return null;
    const known = { ...ofTicket, ...Object.fromEntries((facts ?? []).map(({ name, values }) => [name, values])) };
    const book = await serviceLevelBook.of(ctx);
    const { why } = matchTargets(book, known);
    return { facts: factsView(known), policies: why.map((verdict) => verdictView(ctx, book, verdict)) };
  }
}
