import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { SettingGroup } from './setting.type.js';
import type { SettingGroupView } from './setting-view.rules.js';
import { listSettings } from './settings.queries.js';

@Resolver()
export class SettingsResolver {
  @Authorized('setting:read')
  @Query(() => [SettingGroup], { description: 'Everything that may be decided for this installation, in groups.' })
  settings(@Ctx() ctx: Context): Promise<SettingGroupView[]> {
    return listSettings(ctx);
  }
}
