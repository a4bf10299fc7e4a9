import { done, type Outcome, refused } from '../../kernel/outcome.js';
import type { Ctx } from '../context.js';
import type { Tx } from '../db/db.js';
import { findRows } from '../db/write.js';
import { StoredFileRow } from './stored-file.entity.js';
import { keepStoredFiles } from './stored-files.js';

/** What the caller has handed in before, each once, in their order: only one's own and unused. From now on something points to it. */
export async function claimFiles(
  tx: Tx,
  ctx: Ctx,
  { purpose, fileIds }: { readonly purpose: string; readonly fileIds: readonly string[] },
): Promise<Outcome<readonly StoredFileRow[]>> {
  const ids = [...new Set(fileIds)];
  if (ids.length === 0) return done([]);
  const files = await findRows(tx, StoredFileRow, { id: ids, purpose, personId: ctx.actor.personId ?? '', isKept: false });
  const byId = new Map(files.map((file) => [file.id, file]));
  const missing = fileIds.findIndex((id) => !byId.has(id));
  if (missing >= 0) return refused({ code: 'NOT_FOUND', field: ['fileIds', String(missing)] });
  if (!(await keepStoredFiles(tx, ids))) return refused({ code: 'CONFLICT', field: ['fileIds'] });
  return done(ids.flatMap((id) => byId.get(id) ?? []));
}
