import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { findDemoData } from './demo-data.view.js';
import { DemoData, SetupChecklist } from './setup.type.js';
import { isChecklistDismissed, setupSteps } from './setup-checklist.queries.js';

@Resolver()
export class SetupResolver {
  @Authorized('setting:read')
  @Query(() => SetupChecklist, { description: 'The steps from an empty installation to people who work with it, as they stand now.' })
  async setupChecklist(@Ctx() ctx: Context): Promise<SetupChecklist> {
    return { isDismissed: await isChecklistDismissed(ctx), steps: await setupSteps(ctx) };
  }

  @Authorized('demo:remove')
  @Query(() => DemoData, { description: 'What the demo made, and how far its removal has come.' })
  demoData(@Ctx() ctx: Context): Promise<DemoData> {
    return findDemoData(ctx);
  }
}
