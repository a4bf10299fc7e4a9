import { holds } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Reader, Tx } from '../../../platform/db/db.js';
import { idIn } from '../../../platform/db/id-in.js';
import { insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { importedBytes } from '../../../platform/files/import-file.js';
import { TableProblem } from '../../../platform/text/csv.js';
import { tableRows } from '../../../platform/text/table-file.js';
import { findVisiblePerson, staff } from '../../people/index.js';
import { wordBook } from '../../words/index.js';
import { CustomerEntity } from '../customer.entity.js';
import { customersVisibleTo } from '../customer.queries.js';
import { CustomerChannelEntity } from '../customer-channel.entity.js';
import { customerRow } from '../customer-create/customer-create.command.js';
import { CustomerFieldValueEntity } from '../customer-field.entity.js';
import { fieldsShownTo } from '../customer-field.queries.js';
import { CustomerTagEntity } from '../customer-tag.entity.js';
import type { PhoneHolder } from '../known-phone.rules.js';
import {
  channelsIn,
  headingsIn,
  type ImportAsked,
  type ImportedCustomer,
  type ImportPlan,
  type ImportRow,
  planCustomerImport,
  readRows,
} from './customer-import.rules.js';

export interface CustomerImportRequest extends ImportAsked {
  readonly fileId: string;
}

const AT_ONCE = 500;

async function planFrom(ctx: Ctx, reader: Reader, { bytes, asked }: { bytes: Buffer; asked: ImportAsked }): Promise<ImportPlan> {
  try {
    const rows = tableRows(bytes);
    const [fields, words] = await Promise.all([fieldsShownTo(ctx), wordBook.of(ctx)]);
    const headings = headingsIn(rows, fields, asked.columns);
    const body = readRows(rows, headings);
    const [owners, holders] = await Promise.all([ownersIn(ctx, rows, headings), holdersOf(ctx, reader, channelsIn(body))]);
    const lists = { tiers: words.of('customer_tier'), sources: words.of('customer_source'), tags: words.of('customer_tag') };
    const table = { headLine: rows[0]?.line ?? 1, headings, body };
    return planCustomerImport({ ...lists, fields, owners, holders }, table, asked.duplicates);
  } catch (error) {
    if (!(error instanceof TableProblem)) throw error;
    const refusal = { code: 'FILE_UNREADABLE', params: { line: error.line } } as const;
    return { headings: [], customers: [], skippedCount: 0, rowCount: 0, problems: [{ line: error.line, column: null, refusal }] };
  }
}

/** The people a table names as owners whom the caller sees and who are there, by account; null where the caller may name nobody. */
async function ownersIn(
  ctx: Ctx,
  rows: readonly ImportRow[],
  headings: ImportPlan['headings'],
): Promise<ReadonlyMap<string, string> | null> {
  const at = headings.findIndex(({ column }) => column === 'owner');
  if (at < 0 || !holds(ctx.actor, 'customer:assign')) return null;
  const accounts = new Set(rows.slice(1).map(({ cells }) => (cells[at] ?? '').trim().toLowerCase()));
  const people = await staff.of(ctx);
  const found = await Promise.all(
    [...accounts].map(async (account) => {
      const person = people.findByAccount(account);
      const isNameable = person?.isActive && (await findVisiblePerson(ctx, person.id)) !== null;
      return person && isNameable ? [[account, person.id] as const] : [];
    }),
  );
  return new Map(found.flat());
}

/** Who has these already, by kind and spelling: a statement for five hundred of them. */
async function holdersOf(ctx: Ctx, reader: Reader, channels: readonly string[]): Promise<ReadonlyMap<string, PhoneHolder>> {
  const visible = customersVisibleTo(ctx.actor);
  const found = new Map<string, PhoneHolder>();
  const values = [...new Set(channels.map((channel) => channel.slice(channel.indexOf(' ') + 1)))];
  for (let from = 0; from < values.length; from += AT_ONCE) {
    const asked = idIn(reader.engine, 'c.value', values.slice(from, from + AT_ONCE));
    const rows = await reader.rows(
      `select c.kind, c.value, t.name, case when ${visible.sql} then 1 else 0 end from customer_channel c
       join customer t on t.id = c.customer_id where c.kind in ('phone', 'email') and ${asked.sql}`,
      [...visible.params, ...asked.params],
    );
    for (const [kind, value, name, isVisible] of rows)
      found.set(`${kind} ${value}`, { name: String(name), isVisible: Number(isVisible) === 1 });
  }
  return found;
}

/** What an import would do; null when there is no such file of the caller's. */
export async function checkCustomerImport(ctx: Ctx, { fileId, ...asked }: CustomerImportRequest): Promise<ImportPlan | null> {
  const bytes = await importedBytes(ctx, fileId);
  return bytes && planFrom(ctx, ctx.db.read, { bytes, asked });
}

/** Registers everybody of a table, or nobody: one transaction, and not before every row is right. */
export async function customerImport(
  ctx: Ctx,
  { fileId, ...asked }: CustomerImportRequest,
): Promise<Outcome<{ count: number; skippedCount: number }>> {
  const bytes = await importedBytes(ctx, fileId);
  if (!bytes) return refused({ code: 'NOT_FOUND', field: ['fileId'] });
  return runCommand(ctx, async (tx) => {
    const { customers, skippedCount, problems } = await planFrom(ctx, tx, { bytes, asked });
    if (problems.length > 0) return refused({ code: 'IMPORT_HAS_ERRORS', field: ['fileId'], params: { count: problems.length } });
    await insertCustomers(tx, ctx, customers);
    await recordEvent(tx, ctx, {
      type: 'customers.imported',
      subject: { type: 'import', id: newId('imp', ctx.clock.now()), seq: 1 },
      departmentId: ctx.actor.departmentId,
      payload: { fileId, count: customers.length, skippedCount },
    });
    return done({ count: customers.length, skippedCount });
  });
}

async function insertCustomers(tx: Tx, ctx: Ctx, customers: readonly ImportedCustomer[]): Promise<void> {
  const createdAt = ctx.clock.now();
  const rows = customers.map(({ channels, tagIds, values, stage, ownerId, ...given }) => {
    const reach = Object.fromEntries(channels.map(({ kind, text }) => [kind, text]));
    const customer = { ...customerRow(ctx, { ...given, ...reach }, createdAt), stage, ownerId };
    return { customer, channels, tagIds, values };
  });
  await insertRows(
    tx,
    CustomerEntity,
    rows.map(({ customer }) => customer),
  );
  await insertRows(
    tx,
    CustomerChannelEntity,
    rows.flatMap(({ customer, channels }) =>
      channels.map((channel, sortOrder) => {
        return { id: newId('cch', createdAt), customerId: customer.id, ...channel, label: null, isMain: true, sortOrder, createdAt };
      }),
    ),
  );
  await insertRows(
    tx,
    CustomerTagEntity,
    rows.flatMap(({ customer, tagIds }) => tagIds.map((wordId) => ({ customerId: customer.id, wordId }))),
  );
  await insertRows(
    tx,
    CustomerFieldValueEntity,
    rows.flatMap(({ customer, values }) =>
      values.flatMap(({ fieldId, values: kept }) => kept.map((value, place) => ({ customerId: customer.id, fieldId, place, value }))),
    ),
  );
  for (const { customer, channels } of rows) {
    const { id, kind, stage, departmentId } = customer;
    await recordEvent(tx, ctx, {
      type: 'customer.created',
      subject: { type: 'customer', id, seq: 1 },
      departmentId,
      payload: { kind, stage, channels: channels.map((channel) => channel.kind), isImported: true },
    });
  }
}
