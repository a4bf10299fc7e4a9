import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { AutomationRulePayload, rulePayload } from '../rule-set/rule-set.graphql.js';
import { automationRuleMove } from './rule-move.command.js';

@InputType({ description: 'Where among the rules one goes.' })
export class AutomationRuleMoveInput {
  @Field(() => String, { description: 'Its word.' })
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => String, { nullable: true, description: 'Word of the one it goes in front of; absent: behind all others.' })
  @MaxLength(LIMITS.code)
  beforeCode?: string | null;
}

@Resolver()
export class AutomationRuleMoveResolver {
  @Authorized('automation:manage')
  @Mutation(() => AutomationRulePayload, {
    description: 'Puts a rule at another place: those that one event sets going act in their order.',
  })
  async automationRuleMove(
    @Ctx() ctx: Context,
    @Arg('input', () => AutomationRuleMoveInput, { description: 'Which, and where to.' }) { code, beforeCode }: AutomationRuleMoveInput,
  ): Promise<AutomationRulePayload> {
    return rulePayload(ctx, await automationRuleMove(ctx, { code, beforeCode: beforeCode ?? null }));
  }
}
