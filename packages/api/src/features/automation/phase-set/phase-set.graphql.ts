import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { RulePhaseEnum } from '../automation.enums.js';
import type { RulePhase } from '../automation.rules.js';
import { AutomationRulePayload, rulePayload } from '../rule-set/rule-set.graphql.js';
import { automationPhaseSet } from './phase-set.command.js';

@InputType({ description: 'What a rule is at from now on.' })
export class AutomationPhaseSetInput {
  @Field(() => String, { description: 'Its word.' })
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => RulePhaseEnum, { description: 'What it is at next: one of `nextPhases`.' })
  phase!: RulePhase;
}

@Resolver()
export class AutomationPhaseSetResolver {
  @Authorized('automation:manage')
  @Mutation(() => AutomationRulePayload, { description: 'Lets a rule be tried, act, or rest. Nothing acts that was not tried.' })
  async automationPhaseSet(
    @Ctx() ctx: Context,
    @Arg('input', () => AutomationPhaseSetInput, { description: 'Which, and what.' }) input: AutomationPhaseSetInput,
  ): Promise<AutomationRulePayload> {
    return rulePayload(ctx, await automationPhaseSet(ctx, input));
  }
}
