import { textIn } from '@shouwen/shared';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Ctx } from '../../platform/context.js';
import { toAbility } from '../../platform/graphql/ability.type.js';
import { ConditionView } from '../../platform/graphql/condition.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Estimated } from '../../platform/graphql/estimated.js';
import { TextInLanguages, textInLanguages } from '../../platform/graphql/local-text.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { ServicePolicyTarget } from './policy-target.type.js';
import type { PolicyRow, PolicyTarget, PolicyVersionRow, ServiceLevelBook } from './service-level.rules.js';
import { mayManageServiceLevels } from './service-level-words.rules.js';
import { ServiceLevelAbilities } from './service-timer.type.js';

@ObjectType({ description: 'How long things may take, for some tickets (SLA-01).', simpleResolvers: true })
export class ServicePolicy {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => Int, { description: 'Counts changes; sent back with the next.' })
  version!: number;

  @Field(() => String, { description: 'Stable word.' })
  code!: string;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => TextInLanguages, { description: 'Its name in each language.' })
  names!: TextInLanguages;

  @Field(() => ConditionView, { description: 'For which tickets; without a clause for all.' })
  when!: ConditionView;

  @Estimated(() => 3)
  @Field(() => [ServicePolicyTarget], { description: 'What it promises.' })
  targets!: readonly ServicePolicyTarget[];

  @Field(() => Boolean, { description: 'Out of use: it decides nothing.' })
  isArchived!: boolean;

  @Field(() => ServiceLevelAbilities, { description: 'What the viewer may do to it.' })
  viewerCan!: ServiceLevelAbilities;
}

export const { Connection: ServicePolicyConnection, Edge: ServicePolicyEdge } = connectionOf(ServicePolicy);

@ObjectType({ description: 'What a policy promised from one change to the next.', simpleResolvers: true })
export class ServicePolicyVersion {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => Int, { description: 'Counts from 1.' })
  number!: number;

  @Field(() => DateTime, { description: 'When it was written.' })
  createdAt!: Date;

  @Field(() => Boolean, { description: 'It is the one in force.' })
  isInForce!: boolean;

  @Field(() => ConditionView, { description: 'For which tickets.' })
  when!: ConditionView;

  @Estimated(() => 3)
  @Field(() => [ServicePolicyTarget], { description: 'What it promised.' })
  targets!: readonly ServicePolicyTarget[];
}

export const { Connection: ServicePolicyVersionConnection, Edge: ServicePolicyVersionEdge } = connectionOf(ServicePolicyVersion);

type Names = Pick<ServiceLevelBook, 'timer'>;

/** A promise as GraphQL shows it. */
export function targetView(ctx: Pick<Ctx, 'language'>, book: Names, { ladder, ...target }: PolicyTarget): ServicePolicyTarget {
  const names = book.timer(target.timer)?.names;
  return {
    ...target,
    timerName: names ? textIn(names, ctx.language) : target.timer,
    ladder: ladder.map((step) => ({ ...step, levels: step.levels ?? null, role: step.role ?? null })),
  };
}

/** A policy as GraphQL shows it. */
export function policyView(ctx: Pick<Ctx, 'actor' | 'language'>, book: Names, { names, rules, ...policy }: PolicyRow): ServicePolicy {
  return {
    ...policy,
    name: textIn(names, ctx.language),
    names: textInLanguages(names),
    when: rules.when,
    targets: rules.targets.map((target) => targetView(ctx, book, target)),
    viewerCan: { update: toAbility(ctx, mayManageServiceLevels(ctx.actor)) },
  };
}

/** A version of a policy as GraphQL shows it. */
export function policyVersionView(
  ctx: Pick<Ctx, 'language'>,
  book: Pick<ServiceLevelBook, 'timer' | 'policies'>,
  { id, number, createdAt, rules }: PolicyVersionRow,
): ServicePolicyVersion {
  const isInForce = book.policies.some(({ policyVersionId }) => policyVersionId === id);
  return { id, number, createdAt, isInForce, when: rules.when, targets: rules.targets.map((target) => targetView(ctx, book, target)) };
}
