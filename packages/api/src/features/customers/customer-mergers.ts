import type { Tx } from '../../platform/db/db.js';
import type { RowJournal } from '../../platform/db/row-journal.js';
import { findRows } from '../../platform/db/write.js';
import type { MergedPair, Merger } from '../../platform/feature.js';
import { CustomerChannelEntity } from './customer-channel.entity.js';
import { CustomerFieldValueEntity } from './customer-field.entity.js';

/** All ways to reach both, each once; of each kind the chosen one is the main one. */
async function mergeChannels(tx: Tx, journal: RowJournal, { keptId, mergedId, taken }: MergedPair): Promise<void> {
  const table = 'customer_channel';
  const all = await findRows(tx, CustomerChannelEntity, { customerId: [keptId, mergedId] }, { orderBy: { sortOrder: 'asc', id: 'asc' } });
  const known = all.filter(({ customerId }) => customerId === keptId);
  const isKnown = ({ kind, value }: CustomerChannelEntity) => known.some((one) => one.kind === kind && one.value === value);
  const brought = all.filter(({ customerId }) => customerId === mergedId);
  for (const { id } of brought.filter(isKnown)) await journal.remove({ table, sql: 'id = ?', params: [id] });
  await journal.move({ table, column: 'customer_id' }, { from: mergedId, to: keptId });
  const mainOf = (kind: string) => {
    const mains = all.filter((one) => one.kind === kind && one.isMain);
    return mains.find(({ customerId }) => customerId === (taken.has(kind) ? mergedId : keptId)) ?? mains[0];
  };
  const merged = [...known, ...brought.filter((one) => !isKnown(one))];
  for (const [sortOrder, { id, kind, value }] of merged.entries())
    await journal.change({ table, id }, { is_main: mainOf(kind)?.value === value ? 1 : 0, sort_order: sortOrder });
}

/** Whoever spoke for one speaks for the one they are; nobody speaks for themselves. */
async function mergeContacts(_: Tx, journal: RowJournal, { keptId, mergedId }: MergedPair): Promise<void> {
  const table = 'customer_contact';
  const pair = [keptId, mergedId];
  await journal.remove({ table, sql: 'customer_id in (?, ?) and contact_id in (?, ?)', params: [...pair, ...pair] });
  for (const column of ['customer_id', 'contact_id']) await journal.move({ table, column }, { from: mergedId, to: keptId });
}

/** What is known of the one that goes fills what nothing is known of, and comes before it where that was chosen. */
async function mergeFields(tx: Tx, journal: RowJournal, { keptId, mergedId, taken }: MergedPair): Promise<void> {
  const table = 'customer_field_value';
  const known = await findRows(tx, CustomerFieldValueEntity, { customerId: keptId });
  const isTaken = (fieldId: string) => taken.has(`field:${fieldId}`) || !known.some((one) => one.fieldId === fieldId);
  const brought = await journal.remove({ table, sql: 'customer_id = ?', params: [mergedId] });
  const rows = brought.filter(({ field_id: fieldId }) => isTaken(String(fieldId)));
  for (const fieldId of new Set(rows.map((row) => String(row.field_id))))
    await journal.remove({ table, sql: 'customer_id = ? and field_id = ?', params: [keptId, fieldId] });
  await journal.add(
    table,
    rows.map((row) => ({ ...row, customer_id: keptId })),
  );
}

/** How what customers own themselves goes over when two are merged. A look at full data was given for one of them and for minutes only. */
export const customerMergers: readonly Merger[] = [
  { kind: 'customer', tables: ['customer_channel'], merge: mergeChannels },
  { kind: 'customer', tables: ['customer_contact'], merge: mergeContacts },
  { kind: 'customer', tables: ['customer_field_value'], merge: mergeFields },
  { kind: 'customer', tables: ['customer_reveal'] },
];
