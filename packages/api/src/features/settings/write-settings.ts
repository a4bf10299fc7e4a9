import type { SettingValue } from '../../kernel/setting-definition.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { guardedUpdate, insertRows } from '../../platform/db/write.js';
import { recordEvent } from '../../platform/events/record-event.js';
import { SettingGroupRow, SettingRow } from '../../platform/settings/setting.entity.js';

export interface SettingChange {
  readonly key: string;
  readonly from: SettingValue;
  readonly to: SettingValue;
  /** Whether the default holds again, so that nothing is kept. */
  readonly isReset: boolean;
}

export interface GroupChange {
  readonly group: string;
  /** As it was read in this transaction. */
  readonly version: number;
  readonly changes: readonly SettingChange[];
}

/** Writes what was decided and remembers what it was before. The caller has locked the settings (`touchReference`). */
export async function writeSettings(tx: Tx, ctx: Ctx, { group, version, changes }: GroupChange): Promise<void> {
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
