import type { Ctx } from '../../platform/context.js';
import { setting } from '../../platform/settings/setting.js';
import { departmentTree } from '../departments/index.js';
import { organisationName as organisationNameSetting } from '../settings/index.js';

/** What the organisation calls itself; without a decision, as its topmost department is called. */
export async function organisationName(ctx: Pick<Ctx, 'db'>): Promise<string> {
  const chosen = await setting(ctx, organisationNameSetting);
  return chosen || ((await departmentTree.of(ctx)).all[0]?.name ?? 'Shouwen');
}
