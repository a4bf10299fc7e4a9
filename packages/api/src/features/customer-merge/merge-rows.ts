import { grouped } from '../../kernel/grouped.js';
import type { Ctx } from '../../platform/context.js';
import type { Reader, Tx } from '../../platform/db/db.js';
import { foreignKeysTo } from '../../platform/db/foreign-keys.js';
import { RowJournal } from '../../platform/db/row-journal.js';
import type { MergedPair, Merger } from '../../platform/feature.js';

function mergersOf({ app }: Ctx): readonly Merger[] {
  return app.features.flatMap(({ mergers = [] }) => mergers).filter(({ kind }) => kind === 'customer');
}

/** How much hangs on a customer and would go over, by table. */
export async function hangingOn(reader: Reader, ctx: Ctx, customerId: string): Promise<Readonly<Record<string, number>>> {
  const staying = new Set(mergersOf(ctx).flatMap(({ tables, merge }) => (merge ? [] : tables)));
  const keys = (await foreignKeysTo(reader, 'customer')).filter(({ table }) => !staying.has(table));
  const counts: [string, number][] = [];
  for (const [table, columns] of grouped(keys, (key) => key.table)) {
    const of = columns.map(({ column }) => `${column} = ?`).join(' or ');
    const [row] = await reader.rows(
      `select count(*) from ${table} where ${of}`,
      columns.map(() => customerId),
    );
    if (Number(row?.[0]) > 0) counts.push([table, Number(row?.[0])]);
  }
  return Object.fromEntries(counts);
}

/** Has everything that the engine ties to one customer point to the other. Whoever went into the one before leads to the other, too. */
export async function mergeRows(tx: Tx, ctx: Ctx, pair: MergedPair): Promise<RowJournal> {
  const journal = new RowJournal(tx);
  const mergers = mergersOf(ctx);
  for (const { merge } of mergers) await merge?.(tx, journal, pair);
  const named = new Set(mergers.flatMap(({ tables }) => tables));
  const keys = (await foreignKeysTo(tx, 'customer')).filter(({ table }) => !named.has(table));
  const moves = { from: pair.mergedId, to: pair.keptId };
  for (const key of [...keys, { table: 'customer', column: 'merged_into_id' }]) await journal.move(key, moves);
  return journal;
}
