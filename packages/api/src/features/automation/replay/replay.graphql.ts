import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, FieldResolver, InputType, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { AutomationRule } from '../automation.type.js';
import { AutomationRulePayload, rulePayload } from '../rule-set/rule-set.graphql.js';
import { automationReplay } from './replay.command.js';
import { latestReplay } from './replay.queries.js';
import { AutomationReplay } from './replay.type.js';

@InputType({ description: 'Which rule is tried on what happened, and how far back.' })
export class AutomationReplayInput {
  @Field(() => String, { description: 'Its word.' })
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => Int, { description: 'How many days back, up to 90.' })
  days!: number;
}

@Resolver(() => AutomationRule)
export class AutomationReplayResolver {
  @Authorized('automation:manage')
  @Mutation(() => AutomationRulePayload, {
    description: 'Tries a rule on what happened in the past: when it would have fired, and on which tickets. Nothing is done to them.',
  })
  async automationReplay(
    @Ctx() ctx: Context,
    @Arg('input', () => AutomationReplayInput, { description: 'Which, and how far.' }) input: AutomationReplayInput,
  ): Promise<AutomationRulePayload> {
    return rulePayload(ctx, await automationReplay(ctx, input));
  }

  @Authorized('automation:manage')
  @FieldResolver(() => AutomationReplay, { nullable: true, description: 'The last time it was tried on what happened.' })
  replay(@Root() { id }: AutomationRule, @Ctx() ctx: Context): Promise<AutomationReplay | null> {
    return latestReplay(ctx, id);
  }
}
