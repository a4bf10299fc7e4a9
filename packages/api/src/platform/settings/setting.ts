import type { SettingDefinition } from '../../kernel/setting-definition.js';
import type { Ctx } from '../context.js';
import type { Reader } from '../db/db.js';
import { referenceTable } from '../db/reference-table.js';
import { findRows } from '../db/write.js';
import { SettingGroupRow, SettingRow } from './setting.entity.js';
import { checkSettingValue } from './setting-value.rules.js';

/** Name of the table in `touchReference`. */
export const SETTINGS = 'setting';

/** What was decided, by key, and the versions of the groups. */
export interface SettingTable {
  readonly decided: ReadonlyMap<string, SettingRow>;
  readonly versions: ReadonlyMap<string, number>;
}

export async function loadSettings(reader: Reader): Promise<SettingTable> {
  const [rows, groups] = [await findRows(reader, SettingRow), await findRows(reader, SettingGroupRow)];
  return { decided: new Map(rows.map((row) => [row.id, row])), versions: new Map(groups.map(({ id, version }) => [id, version])) };
}

/** The settings kept in this process. */
export const settingTable = referenceTable(SETTINGS, loadSettings);

type Widened<T> = T extends string ? string : T extends number ? number : T extends boolean ? boolean : readonly string[];

/**
 * What a setting holds now: `await setting(ctx, exportRowLimit)` is a number because its definition says so. What was decided under
 * an older definition and no longer fits counts as not decided.
 */
export async function setting<Definition extends SettingDefinition>(
  ctx: Pick<Ctx, 'db'>,
  definition: Definition,
): Promise<Widened<Definition['default']>> {
  return settingIn(await settingTable.of(ctx), definition);
}

/** The same, from a table that was read before. */
export function settingIn<Definition extends SettingDefinition>(
  table: SettingTable,
  definition: Definition,
): Widened<Definition['default']> {
  const row = table.decided.get(definition.key);
  const decision = row && checkSettingValue(definition, row.value);
  // The check just said that the value has the definition's type.
  return (decision?.allowed ? decision.plan : definition.default) as Widened<Definition['default']>;
}
