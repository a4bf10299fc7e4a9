import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { WorkflowVersionInput } from '../../workflows/index.js';
import { runStarted } from '../workflow-runs/workflow-run.queries.js';
import { WorkflowRunPayload } from '../workflow-runs/workflow-run.type.js';
import { workflowTicketsMove } from './workflow-tickets-move.command.js';

@InputType({ description: 'Which state becomes which.' })
export class WorkflowStateMappingInput {
  @Field(() => String, { description: 'Word of the state of earlier versions.' })
  @MaxLength(LIMITS.code)
  from!: string;

  @Field(() => String, { description: 'Word of the state of this one.' })
  @MaxLength(LIMITS.code)
  to!: string;
}

@InputType({ description: 'To which version running tickets are moved.' })
export class WorkflowTicketsMoveInput extends WorkflowVersionInput {
  @Field(() => [WorkflowStateMappingInput], {
    description: 'States that become another; the others become the one that is called the same.',
  })
  @ArrayMaxSize(LIMITS.workflowStates)
  mapping!: WorkflowStateMappingInput[];
}

@Resolver()
export class WorkflowTicketsMoveResolver {
  @Authorized('workflow:manage')
  @Mutation(() => WorkflowRunPayload, {
    description:
      'Moves the tickets under way in versions that are over to the live one, in the background: each with an entry in its history, which is not rewritten. Tickets that have ended and those of a trial stay.',
  })
  async workflowTicketsMove(
    @Ctx() ctx: Context,
    @Arg('input', () => WorkflowTicketsMoveInput, { description: 'To which version, and which state becomes which.' })
    { mapping, ...input }: WorkflowTicketsMoveInput,
  ): Promise<WorkflowRunPayload> {
    const said = Object.fromEntries(mapping.map(({ from, to }) => [from, to]));
    const outcome = await workflowTicketsMove(ctx, { ...input, mapping: said });
    return toPayload(ctx, outcome, (changed) => runStarted(ctx, changed, 'move'));
  }
}
