import type { SettingDefinition, SettingValue } from '../../kernel/setting-definition.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { loadSettings, SETTINGS, settingIn } from '../../platform/settings/setting.js';
import { writeSettings } from './write-settings.js';

/** Decides one setting inside a command of its own, whatever it was before; answers what that was. Null: the default again. */
export async function decideSetting(
  tx: Tx,
  ctx: Ctx,
  { definition, value }: { readonly definition: SettingDefinition; readonly value: SettingValue | null },
): Promise<SettingValue> {
  await touchReference(tx, SETTINGS);
  const table = await loadSettings(tx);
  const { key, group } = definition;
  const from: SettingValue = settingIn(table, definition);
  const change = { key, from, to: value ?? definition.default, isReset: value === null };
  await writeSettings(tx, ctx, { group, version: table.versions.get(group) ?? 0, changes: [change] });
  return from;
}
