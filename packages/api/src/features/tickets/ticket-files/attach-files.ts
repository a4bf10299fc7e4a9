import { LIMITS } from '@shouwen/shared';
import type { Refusal } from '../../../kernel/decision.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { insertRows } from '../../../platform/db/write.js';
import { claimFiles } from '../../../platform/files/claim-files.js';
import { TicketFileEntity } from './ticket-file.entity.js';

export const TICKET_FILE = 'ticket';

export interface Attaching {
  readonly ticketId: string;
  /** The note they come with; null: with the registration. */
  readonly messageId: string | null;
  readonly fileIds: readonly string[];
}

/** Gives a ticket what its sender has handed in before. Null when that is done. */
export async function attachFiles(tx: Tx, ctx: Ctx, { ticketId, messageId, fileIds }: Attaching): Promise<Refusal | null> {
  if (fileIds.length === 0) return null;
  const { value: files, userErrors } = await claimFiles(tx, ctx, { purpose: TICKET_FILE, fileIds });
  if (userErrors) return userErrors[0] ?? null;
  const [[count] = []] = await tx.rows('select count(*) from ticket_file where ticket_id = ?', [ticketId]);
  if (Number(count) + files.length > LIMITS.filesPerTicket)
    return { code: 'OUT_OF_RANGE', field: ['fileIds'], params: { max: LIMITS.filesPerTicket } };
  const rows = files.map(({ id, name, mediaType, size, personId: uploaderId, createdAt: uploadedAt }) => {
    return { id, ticketId, messageId, name: name ?? id, mediaType, size, uploaderId, uploadedAt, removedAt: null };
  });
  await insertRows(tx, TicketFileEntity, rows);
  return null;
}
