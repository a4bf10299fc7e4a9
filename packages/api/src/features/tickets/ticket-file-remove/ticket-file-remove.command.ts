import { allow, refuse } from '../../../kernel/decision.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow } from '../../../platform/db/write.js';
import { dropStoredFile } from '../../../platform/files/stored-files.js';
import { changeTicket } from '../ticket-change.command.js';
import { TicketFileEntity } from '../ticket-files/ticket-file.entity.js';
import { canRemoveFile } from './ticket-file-remove.rules.js';

export interface TicketFileRemoveRequest {
  readonly ticketId: string;
  readonly fileId: string;
  readonly reason: string;
}

/** Takes a file away for good; its name, who removed it and why stay in the history. */
export async function ticketFileRemove(
  ctx: Ctx,
  { ticketId, fileId, reason }: TicketFileRemoveRequest,
): Promise<Outcome<{ ticketId: string }>> {
  const file = await findRow(ctx.db.read, TicketFileEntity, { id: fileId, ticketId });
  return changeTicket(ctx, {
    ticketId,
    version: null,
    decide(setting, ticket) {
      if (!file) return refuse('NOT_FOUND', undefined, ['fileId']);
      const permitted = canRemoveFile(setting, ticket, { uploaderId: file.uploaderId, isRemoved: file.removedAt !== null });
      return permitted.allowed ? allow({ type: 'ticket.file_removed', changes: {}, details: { fileId }, texts: { reason } }) : permitted;
    },
    async write(tx) {
      const sql = 'update ticket_file set removed_at = ? where id = ? and removed_at is null';
      const { affected } = await tx.run(sql, [ctx.clock.now(), fileId]);
      if (affected === 0) return { code: 'NOT_FOUND', field: ['fileId'] };
      await dropStoredFile(tx, fileId);
      return null;
    },
  });
}
