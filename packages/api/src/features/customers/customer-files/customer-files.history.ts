import type { CustomerHistory } from '../../../platform/customer-history.js';
import { idIn } from '../../../platform/db/id-in.js';
import { lookOf } from '../customer-access.rules.js';

interface FilesSaid {
  readonly fileIds?: readonly string[];
  readonly fileId?: string;
}

/** Files that came and went, by their names for whoever sees files. */
export const fileHistory: CustomerHistory = {
  kind: 'file',
  types: ['customer.files_added', 'customer.file_removed'],
  async told({ db, actor }, events) {
    if (lookOf(actor, 'customer.note') !== 'clear') return new Map();
    const said = events.map(({ id, payload }) => ({ id, ids: idsIn(payload as FilesSaid) }));
    const asked = idIn(
      db.engine,
      'id',
      said.flatMap(({ ids }) => ids),
    );
    const rows = await db.read.rows(`select id, name from customer_file where ${asked.sql}`, asked.params);
    const names = new Map(rows.map(([id, name]) => [String(id), String(name)]));
    return new Map(said.map(({ id, ids }) => [id, { about: ids.flatMap((one) => names.get(one) ?? []).join(' · ') || null }]));
  },
};

function idsIn({ fileIds = [], fileId }: FilesSaid): readonly string[] {
  return fileId === undefined ? fileIds : [fileId];
}
