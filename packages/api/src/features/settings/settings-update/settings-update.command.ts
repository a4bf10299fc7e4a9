import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { guardedUpdate, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { SettingGroupRow, SettingRow } from '../../../platform/settings/setting.entity.js';
import { loadSettings, SETTINGS, settingIn } from '../../../platform/settings/setting.js';
import { settingDefinitions } from '../settings.queries.js';
import { planSettingsUpdate, type SettingChange, type SettingWish } from './settings-update.rules.js';

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
    if (plan.changes.length > 0) await write(tx, ctx, { group, version, changes: plan.changes });
    return done({ group });
  });
}

interface Write {
  readonly group: string;
  readonly version: number;
  readonly changes: readonly SettingChange[];
}

async function write(tx: Tx, ctx: Ctx, { group, version, changes }: Write): Promise<void> {
  const updatedAt = ctx.clock.now();
  for (const { key } of changes) await tx.run('delete from setting where id = ?', [key]);
  const kept = changes.filter(({ isReset }) => !isReset);
  await insertRows(
    tx,
    SettingRow,
    kept.map(({ key, to }) => ({ id: key, value: to, updatedAt })),
  );
  if (version === 0) await insertRows(tx, SettingGroupRow, [{ id: group, version: 1 }]);
  else await guardedUpdate(tx, SettingGroupRow, { id: group, version }, {});
  await recordEvent(tx, ctx, {
    type: 'settings.changed',
    subject: { type: 'settings', id: group, seq: version + 1 },
    payload: { group, changes: Object.fromEntries(changes.map(({ key, from, to }) => [key, { from, to }])) },
  });
}
