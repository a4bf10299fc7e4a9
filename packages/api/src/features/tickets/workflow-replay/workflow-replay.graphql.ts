import { LIMITS } from '@shouwen/shared';
import { Max, Min } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { WorkflowVersionInput } from '../../workflows/index.js';
import { runStarted } from '../workflow-runs/workflow-run.queries.js';
import { WorkflowRunPayload } from '../workflow-runs/workflow-run.type.js';
import { workflowReplay } from './workflow-replay.command.js';

@InputType({ description: 'On which past tickets a version is tried.' })
export class WorkflowReplayInput extends WorkflowVersionInput {
  @Field(() => Int, { description: 'Those registered in so many days up to now.' })
  @Min(1)
  @Max(LIMITS.replayDays)
  days!: number;
}

@Resolver()
export class WorkflowReplayResolver {
  @Authorized('workflow:manage')
  @Mutation(() => WorkflowRunPayload, {
    description: 'Tries a version on past tickets in the background: how many could have gone the way they went. Nothing is done to them.',
  })
  async workflowReplay(
    @Ctx() ctx: Context,
    @Arg('input', () => WorkflowReplayInput, { description: 'Which version, and on how many days.' }) input: WorkflowReplayInput,
  ): Promise<WorkflowRunPayload> {
    return toPayload(ctx, await workflowReplay(ctx, input), (changed) => runStarted(ctx, changed, 'replay'));
  }
}
