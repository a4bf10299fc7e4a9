import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { Estimated } from '../../platform/graphql/estimated.js';
import { workflowsManaged } from './workflow-admin.queries.js';
import { differenceBetween } from './workflow-difference.queries.js';
import { WorkflowChange } from './workflow-difference.type.js';
import { type Workflow, WorkflowConnection, Workflow as WorkflowType } from './workflow-version.type.js';

@Resolver()
export class WorkflowAdminResolver {
  @Authorized('workflow:manage')
  @Query(() => WorkflowConnection, { description: 'By which tickets run, with every version, drafts included.' })
  async workflows(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Workflow>> {
    return listPage(await workflowsManaged(ctx), page, info);
  }

  @Authorized('workflow:manage')
  @Query(() => WorkflowType, { nullable: true, description: 'One workflow by its word; null when there is none.' })
  async workflow(@Arg('code', () => String, { description: 'Its word.' }) code: string, @Ctx() ctx: Context): Promise<Workflow | null> {
    return (await workflowsManaged(ctx)).find((one) => one.code === code) ?? null;
  }

  @Authorized('workflow:manage')
  @Estimated(() => 30)
  @Query(() => [WorkflowChange], { description: 'What one version says otherwise than another; nothing when one of them is not there.' })
  workflowDifference(
    @Arg('fromVersionId', () => ID, { description: 'The version before.' }) fromVersionId: string,
    @Arg('toVersionId', () => ID, { description: 'The version after.' }) toVersionId: string,
    @Ctx() ctx: Context,
  ): Promise<WorkflowChange[]> {
    return differenceBetween(ctx, fromVersionId, toVersionId);
  }
}
