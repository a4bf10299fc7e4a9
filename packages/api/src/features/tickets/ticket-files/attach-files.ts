import { LIMITS } from '@shouwen/shared';
import type { Refusal } from '../../../kernel/decision.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRows, insertRows } from '../../../platform/db/write.js';
import { StoredFileRow } from '../../../platform/files/stored-file.entity.js';
import { keepStoredFiles } from '../../../platform/files/stored-files.js';
import { TicketFileEntity } from './ticket-file.entity.js';

export const TICKET_FILE = 'ticket';

export interface Attaching {
  readonly ticketId: string;
  /** The note they come with; null: with the registration. */
  readonly messageId: string | null;
  readonly fileIds: readonly string[];
}

/** Gives a ticket what its sender has handed in before: only one's own, and each file once. Null when that is done. */
export async function attachFiles(tx: Tx, ctx: Ctx, { ticketId, messageId, fileIds }: Attaching): Promise<Refusal | null> {
  const ids = [...new Set(fileIds)];
  if (ids.length === 0) return null;
  const personId = ctx.actor.personId ?? '';
  const files = await findRows(tx, StoredFileRow, { id: ids, purpose: TICKET_FILE, personId, isKept: false });
  const byId = new Map(files.map((file) => [file.id, file]));
  const missing = fileIds.findIndex((id) => !byId.has(id));
  if (missing >= 0) return { code: 'NOT_FOUND', field: ['fileIds', String(missing)] };
  const [[count] = []] = await tx.rows('select count(*) from ticket_file where ticket_id = ?', [ticketId]);
  if (Number(count) + ids.length > LIMITS.filesPerTicket)
    return { code: 'OUT_OF_RANGE', field: ['fileIds'], params: { max: LIMITS.filesPerTicket } };
  if (!(await keepStoredFiles(tx, ids))) return { code: 'CONFLICT', field: ['fileIds'] };
  const rows = ids
    .flatMap((id) => byId.get(id) ?? [])
    .map(({ id, name, mediaType, size, createdAt: uploadedAt }) => {
      return { id, ticketId, messageId, name: name ?? id, mediaType, size, uploaderId: personId, uploadedAt, removedAt: null };
    });
  await insertRows(tx, TicketFileEntity, rows);
  return null;
}
