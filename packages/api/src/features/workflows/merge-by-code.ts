import type { Tx } from '../../platform/db/db.js';
import { insertRows, updateRow } from '../../platform/db/write.js';

/** What an administrator decides and no playbook says: left as it is. */
type Kept = 'version' | 'isArchived' | 'documentId';

interface Merge<Row> {
  readonly known: readonly Row[];
  readonly wanted: readonly Omit<Row, 'id' | Kept>[];
  key(row: Omit<Row, 'id' | Kept>): string;
  id(): string;
  /** Of a new row, beside what is wanted; else the table's defaults. */
  readonly fresh?: Partial<Row>;
}

/**
 * Brings rows of a playbook in: new codes are inserted, changed ones updated in place, so that tickets keep pointing at
 * them. Codes that the playbook no longer names stay, because tickets may stand in them.
 */
export async function mergeByCode<Row extends { id: string }>(tx: Tx, entity: new () => Row, merge: Merge<Row>): Promise<void> {
  const known = new Map(merge.known.map((row) => [merge.key(row), row]));
  const added: Partial<Row>[] = [];
  for (const wanted of merge.wanted) {
    const row = known.get(merge.key(wanted));
    const values: Partial<Row> = Object.assign<Partial<Row>, object>({}, wanted);
    if (!row) added.push(Object.assign<Partial<Row>, object>(values, { ...merge.fresh, id: merge.id() }));
    else if (isChanged(row, values)) await updateRow(tx, entity, row.id, values);
  }
  await insertRows(tx, entity, added);
}

function isChanged<Row extends object>(row: Row, values: Partial<Row>): boolean {
  return Object.entries(values).some(([property, value]) => JSON.stringify(Reflect.get(row, property)) !== JSON.stringify(value));
}
