import type { Refusal } from '../../kernel/decision.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { claimFiles } from '../../platform/files/claim-files.js';
import { dropStoredFile } from '../../platform/files/stored-files.js';
import { DOCUMENT_FILE } from './document.queries.js';

interface Change {
  readonly from: string | null;
  readonly to: string | null;
}

/** Puts one file in the place of another; the one before is gone for good. Null when that is done. */
export async function putFile(tx: Tx, ctx: Ctx, { from, to }: Change): Promise<Refusal | null> {
  if (from === to) return null;
  if (from !== null) await dropStoredFile(tx, from);
  const { userErrors = [] } = await claimFiles(tx, ctx, { purpose: DOCUMENT_FILE, fileIds: to === null ? [] : [to] });
  return userErrors[0] ? { ...userErrors[0], field: ['fileId'] } : null;
}
