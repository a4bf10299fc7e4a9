import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Reader, Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { guardedUpdate, insertRows, updateRow } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import type { KnownPosition } from '../../../platform/feature.js';
import { parseCsv, TableProblem } from '../../../platform/text/csv.js';
import { tableRows } from '../../../platform/text/table-file.js';
import { accountBook } from '../account-book.js';
import { DepartmentEntity } from '../department.entity.js';
import { loadDepartmentTree } from '../department.queries.js';
import { listKinds } from '../department-kind.queries.js';
import { readTable, type Table } from '../department-table/department-table.rules.js';
import { accountsIn, type NamedPeople } from '../department-table/leader-cells.rules.js';
import type { DepartmentTree } from '../department-tree.rules.js';
import { type Entry, type ImportPlan, planDepartmentImport } from './department-import.rules.js';
import { type Writing, writingOf } from './department-import.write.rules.js';

export type ImportCounts = Readonly<Record<'rowCount' | 'createdCount' | 'updatedCount' | 'unchangedCount', number>>;

/** The text of a table, or the bytes of a file that was handed in. */
export type TableSource = string | Buffer;

/** What an import would do, and everything that is wrong with it; nothing is written. */
export async function previewDepartmentImport(ctx: Ctx, source: TableSource): Promise<ImportPlan & { readonly counts: ImportCounts }> {
  const { plan } = await planFor(ctx, ctx.db.read, source);
  return { ...plan, counts: countsOf(plan.entries) };
}

/** Brings a whole file in, or nothing of it. */
export function departmentImport(ctx: Ctx, source: TableSource): Promise<Outcome<ImportCounts>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, 'department');
    const { plan, tree } = await planFor(ctx, tx, source);
    if (plan.problems.length > 0)
      return refused(...plan.problems.map(({ line, column: _, ...refusal }) => ({ ...refusal, field: ['lines', String(line - 1)] })));
    const now = ctx.clock.now();
    const writing = writingOf(tree, plan.entries, { now, newId: () => newId('dep', now) });
    if (!(await write(tx, ctx, writing))) return refused({ code: 'CONFLICT' });
    return done(countsOf(plan.entries));
  });
}

async function planFor(ctx: Ctx, reader: Reader, source: TableSource): Promise<{ plan: ImportPlan; tree: DepartmentTree }> {
  const tree = await loadDepartmentTree(reader);
  const positions = (await accountBook(ctx)?.positions(ctx)) ?? [];
  const table = tableOf(source, { kind: await listKinds(ctx), headPosition: positions });
  const people = await peopleOf(ctx, reader, { tree, table, positions });
  return { tree, plan: planDepartmentImport({ actor: ctx.actor, tree, people }, table) };
}

interface Named {
  readonly tree: DepartmentTree;
  readonly table: Table;
  readonly positions: readonly KnownPosition[];
}

/** Everybody whom the table names as leading something, and who leads it now, as far as the caller sees them. */
async function peopleOf(ctx: Ctx, reader: Reader, { tree, table, positions }: Named): Promise<NamedPeople> {
  const accounts = table.rows.flatMap(({ values }) => [values.head, values.deputies].flatMap(accountsIn));
  const leaders = table.rows.flatMap(({ values }) => {
    const known = tree.findByCode(values.code ?? '');
    return known ? [...(known.headId === null ? [] : [known.headId]), ...known.deputyIds] : [];
  });
  const book = accountBook(ctx);
  const named = accounts.length === 0 ? [] : ((await book?.byAccounts(ctx, reader, [...new Set(accounts)])) ?? []);
  const seen = leaders.length === 0 ? [] : ((await book?.byIds(ctx, [...new Set(leaders)])) ?? []);
  const byAccount = new Map(named.map((person) => [person.account.toLowerCase(), person]));
  const ids = new Set(seen.map(({ id }) => id));
  return {
    find: (account) => byAccount.get(account.toLowerCase()),
    isSeen: (id) => ids.has(id),
    position: (code) => positions.find((position) => position.code === code),
  };
}

function tableOf(source: TableSource, words: Parameters<typeof readTable>[1]): Table {
  try {
    return readTable(typeof source === 'string' ? parseCsv(source) : tableRows(source), words);
  } catch (error) {
    if (!(error instanceof TableProblem)) throw error;
    return { rows: [], problems: [{ line: error.line, column: null, code: 'IMPORT_UNREADABLE', params: { line: error.line } }] };
  }
}

function countsOf(entries: readonly Entry[]): ImportCounts {
  const createdCount = entries.filter(({ known }) => known === null).length;
  const updatedCount = entries.filter(({ changes }) => Object.keys(changes).length > 0).length;
  return { rowCount: entries.length, createdCount, updatedCount, unchangedCount: entries.length - createdCount - updatedCount };
}

async function write(tx: Tx, ctx: Ctx, { created, changed, carried }: Writing): Promise<boolean> {
  const now = ctx.clock.now();
  await insertRows(tx, DepartmentEntity, created);
  for (const row of created) {
    const { id, name, code, kind, parentId, headId, deputyIds, headPosition } = row;
    await recordEvent(tx, ctx, {
      type: 'department.created',
      subject: { type: 'department', id, seq: 1 },
      departmentId: id,
      payload: { name, code, kind, parentId, headId, deputyIds, headPosition },
    });
  }
  for (const { before, after, entry } of changed) {
    const { id, version, code: _, createdAt: __, isArchived: ___, ...written } = after;
    if (!(await guardedUpdate(tx, DepartmentEntity, before, { ...written, updatedAt: now }))) return false;
    const changes =
      'parentId' in entry.changes ? { ...entry.changes, parentId: { from: before.parentId, to: after.parentId } } : entry.changes;
    await recordEvent(tx, ctx, {
      type: eventOf(Object.keys(changes)),
      subject: { type: 'department', id, seq: version + 1 },
      departmentId: id,
      payload: { changes },
    });
  }
  for (const { id, path, depth } of carried) await updateRow(tx, DepartmentEntity, id, { path, depth });
  return true;
}

const LEADERS: readonly string[] = ['headId', 'deputyIds', 'headPosition'];

/** A change of one kind is told as what it is; several at once are a change of the department. */
function eventOf(fields: readonly string[]): 'department.moved' | 'department.leaders_changed' | 'department.updated' {
  if (fields.every((field) => field === 'parentId')) return 'department.moved';
  return fields.every((field) => LEADERS.includes(field)) ? 'department.leaders_changed' : 'department.updated';
}
