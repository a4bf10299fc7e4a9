import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { loadSettings, SETTINGS, settingIn } from '../../../platform/settings/setting.js';
import { settingDefinitions } from '../settings.queries.js';
import { writeSettings } from '../write-settings.js';
import { planSettingsUpdate, type SettingWish } from './settings-update.rules.js';

export interface SettingsUpdateRequest {
  readonly group: string;
  readonly version: number;
  readonly values: readonly SettingWish[];
}

/** Decides settings of one group; what nobody changes leaves no trace. */
export function settingsUpdate(ctx: Ctx, { group, version, values }: SettingsUpdateRequest): Promise<Outcome<{ group: string }>> {
  const definitions = new Map(settingDefinitions(ctx).flatMap((one) => (one.group === group ? [[one.key, one]] : [])));
  return runCommand(ctx, async (tx) => {
    if (definitions.size === 0) return refused({ code: 'NOT_FOUND', field: ['group'] });
    await touchReference(tx, SETTINGS);
    const table = await loadSettings(tx);
    if ((table.versions.get(group) ?? 0) !== version) return refused({ code: 'CONFLICT' });
    const facts = {
      definitions,
      current: (one: Parameters<typeof settingIn>[1]) => settingIn(table, one),
      isDecided: (key: string) => table.decided.has(key),
    };
    const plan = planSettingsUpdate(facts, values);
    if ('refusals' in plan) return refused(...plan.refusals);
    if (plan.changes.length > 0) await writeSettings(tx, ctx, { group, version, changes: plan.changes });
    return done({ group });
  });
}
