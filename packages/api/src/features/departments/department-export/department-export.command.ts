import { textIn } from '@shouwen/shared';
import { reachesDepartment } from '../../../kernel/actor.js';
import { done, type Outcome } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { exportMark, exportRowLimit, recordExport } from '../../../platform/events/record-export.js';
import { type CsvValue, writeCsv } from '../../../platform/text/csv.js';
import { accountBook } from '../account-book.js';
import { departmentTree } from '../department.queries.js';
import { type DepartmentsAsked, listedDepartments } from '../department-list.rules.js';
import { COLUMN_NAMES, COLUMNS, type Column } from '../department-table/department-columns.rules.js';
import type { DepartmentRow, DepartmentTree } from '../department-tree.rules.js';

export interface ExportedFile {
  readonly [key: string]: string | number | boolean;
  readonly exportId: string;
  readonly count: number;
  readonly isCapped: boolean;
}

interface Rows {
  readonly tree: DepartmentTree;
  readonly rows: readonly DepartmentRow[];
  readonly isCapped: boolean;
}

/** Records that the departments the actor may see and asked for are handed out; the file is made from them after that. */
export function departmentExport(ctx: Ctx, asked: DepartmentsAsked): Promise<Outcome<ExportedFile>> {
  return runCommand(ctx, async (tx) => {
    const { rows, isCapped } = await rowsFor(ctx, asked);
    const exportId = await recordExport(tx, ctx, { list: 'departments', count: rows.length, filter: asked, isCapped });
    return done({ exportId, count: rows.length, isCapped });
  });
}

/** The file as it can be imported again; its last line says who took it. */
export async function departmentsFile(ctx: Ctx, asked: DepartmentsAsked, { exportId, count, isCapped }: ExportedFile): Promise<string> {
  const { rows, tree } = await rowsFor(ctx, asked);
  const head = COLUMN_NAMES.map((column) => textIn(COLUMNS[column].title, ctx.language));
  const leaderIds = rows.flatMap(({ headId, deputyIds }) => [...(headId === null ? [] : [headId]), ...deputyIds]);
  const leaders = (await accountBook(ctx)?.byIds(ctx, [...new Set(leaderIds)])) ?? [];
  const account = new Map(leaders.map((person) => [person.id, person.account]));
  const body = rows.map((row) => COLUMN_NAMES.map((column) => cellOf({ tree, account }, row, column)));
  return writeCsv([head, ...body, [exportMark(ctx, { exportId, count, isCapped })]]);
}

async function rowsFor(ctx: Ctx, asked: DepartmentsAsked): Promise<Rows> {
  const limit = await exportRowLimit(ctx);
  const tree = await departmentTree.of(ctx);
  const all = listedDepartments(ctx.actor, tree, asked).filter(({ id }) => reachesDepartment(ctx.actor, 'department:export', id));
  return { tree, rows: all.slice(0, limit), isCapped: all.length > limit };
}

interface Words {
  readonly tree: DepartmentTree;
  /** Account of each leader whom the actor may see. */
  readonly account: ReadonlyMap<string, string>;
}

function cellOf({ tree, account }: Words, row: DepartmentRow, column: Column): CsvValue {
  if (column === 'head') return (row.headId && account.get(row.headId)) ?? null;
  if (column === 'deputies') return row.deputyIds.flatMap((id) => account.get(id) ?? []).join(', ') || null;
  if (column !== 'parent') return row[column];
  return row.parentId === null ? null : (tree.find(row.parentId)?.code ?? null);
}
