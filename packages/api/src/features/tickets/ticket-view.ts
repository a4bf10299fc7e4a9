import type { Ctx } from '../../platform/context.js';
import type { ProjectedRow } from '../../platform/db/projection.js';
import { noteLook } from '../../platform/looks/note-look.js';
import { departmentTree } from '../departments/index.js';
import { staff } from '../people/index.js';
import { workflowsFor } from '../workflows/index.js';

/**
 * Puts type, state, category, departments and people beside the ids that were read. They come from the tables in this
 * process, so a list of 50 costs neither joins nor field resolvers for them.
 */
export async function presentTickets(ctx: Ctx, rows: readonly ProjectedRow[]): Promise<void> {
  if (rows.length === 0) return;
  const [workflows, tree, people] = await Promise.all([workflowsFor(ctx), departmentTree.of(ctx), staff.of(ctx)]);
  const sources: readonly Source[] = [
    { field: 'type', key: 'typeId', find: workflows.type },
    { field: 'category', key: 'categoryId', find: workflows.category },
    { field: 'state', key: 'stateId', find: workflows.state },
    { field: 'department', key: 'departmentId', find: tree.find },
    { field: 'ownerDepartment', key: 'ownerDepartmentId', find: tree.find },
    { field: 'owner', key: 'ownerId', find: people.find },
    { field: 'assignee', key: 'assigneeId', find: people.find },
  ];
  // All rows of a statement have the same columns.
  const wanted = sources.filter(({ key }) => rows[0] && key in rows[0]);
  for (const row of rows) for (const { field, key, find } of wanted) row[field] = found(find, row[key]);
  noteLooks(ctx, rows);
}

interface Source {
  readonly field: string;
  readonly key: string;
  find(id: string): unknown;
}

function found(find: Source['find'], id: unknown): unknown {
  return typeof id === 'string' ? (find(id) ?? null) : null;
}

/** What a ticket is about, not that it exists, is worth a note: a list of subjects is none. */
const CONTENT = ['description', 'cause', 'measure'];

function noteLooks(ctx: Ctx, rows: readonly ProjectedRow[]): void {
  if (!CONTENT.some((field) => rows[0] && field in rows[0])) return;
  for (const { id } of rows) noteLook(ctx, { objectType: 'ticket', objectId: String(id), kind: 'viewed' });
}
