import type { Tx } from './db.js';
import { columnOf, type EntityClass, statement, tableShape } from './table-shape.js';

/** The row as the caller last saw it. */
export interface VersionedKey {
  readonly id: string;
  readonly version: number;
}

/**
 * Changes one row only if nobody changed it since; false means stale. Half of all contended updates are lost without
 * such a guard, on a healthy single server.
 */
// biome-ignore lint/complexity/useMaxParams: one sentence at every call: where, which table, which row, what
export async function guardedUpdate<E extends VersionedKey>(
  tx: Tx,
  entity: EntityClass<E>,
  key: VersionedKey,
  changes: Partial<E>,
): Promise<boolean> {
  const shape = tableShape(tx, entity);
  const columns = Object.keys(changes).map((property) => columnOf(shape, property));
  const sql = statement(shape, `guarded ${columns.map((c) => c.column).join()}`, () => {
    const sets = [...columns.map((c) => `${c.column} = ?`), 'version = version + 1'];
    return `update ${shape.name} set ${sets.join(', ')} where id = ? and version = ?`;
  });
  const values = columns.map((c) => c.encode(Reflect.get(changes, c.property)));
  const { affected } = await tx.run(sql, [...values, key.id, key.version]);
  return affected === 1;
}
