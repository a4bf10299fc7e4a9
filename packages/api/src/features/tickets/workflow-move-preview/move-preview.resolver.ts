import { Arg, Authorized, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { movePreview } from './move-preview.queries.js';
import { WorkflowMovePreview } from './move-preview.type.js';

@Resolver()
export class WorkflowMovePreviewResolver {
  @Authorized('workflow:manage')
  @Query(() => WorkflowMovePreview, {
    nullable: true,
    description: 'Which running tickets of earlier versions would be moved to a version; null when it is not there.',
  })
  workflowMovePreview(
    @Arg('versionId', () => ID, { description: 'The version.' }) versionId: string,
    @Ctx() ctx: Context,
  ): Promise<WorkflowMovePreview | null> {
    return movePreview(ctx, versionId);
  }
}
