import { textIn } from '@shouwen/shared';
import type { SettingDefinition } from '../../kernel/setting-definition.js';
import { SETTING_GROUPS, type SettingGroupCode } from '../../kernel/setting-groups.js';
import type { Ctx } from '../../platform/context.js';
import { type SettingTable, settingIn, settingTable } from '../../platform/settings/setting.js';
import { type SettingGroupView, type SettingView, settingView } from './setting-view.rules.js';

/** What the features of this installation let people decide. */
export function settingDefinitions({ app }: Pick<Ctx, 'app'>): SettingDefinition[] {
  return app.features.flatMap((feature) => feature.settings ?? []).filter(({ isInternal }) => isInternal !== true);
}

const CODES = Object.keys(SETTING_GROUPS) as SettingGroupCode[];

/** All groups that have settings, in the caller's language. */
export async function listSettings(ctx: Ctx): Promise<SettingGroupView[]> {
  const table = await settingTable.of(ctx);
  return CODES.map((code) => groupView(ctx, table, code)).filter(({ settings }) => settings.length > 0);
}

export async function findSettingGroup(ctx: Ctx, code: string): Promise<SettingGroupView | null> {
  return (await listSettings(ctx)).find((group) => group.code === code) ?? null;
}

function groupView(ctx: Ctx, table: SettingTable, code: SettingGroupCode): SettingGroupView {
  const definitions = settingDefinitions(ctx).filter(({ group }) => group === code);
  return {
    code,
    label: textIn(SETTING_GROUPS[code], ctx.language),
    version: table.versions.get(code) ?? 0,
    settings: definitions.map((definition) => viewOf(ctx, table, definition)),
  };
}

function viewOf({ language }: Ctx, table: SettingTable, definition: SettingDefinition): SettingView {
  const changedAt = table.decided.get(definition.key)?.updatedAt ?? null;
  return settingView(definition, { value: settingIn(table, definition), changedAt }, language);
}
