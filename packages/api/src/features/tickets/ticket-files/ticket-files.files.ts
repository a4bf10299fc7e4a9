import { holds } from '../../../kernel/actor.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow } from '../../../platform/db/write.js';
import type { FileAnswer, FileRoute } from '../../../platform/feature.js';
import { namedFileAnswer } from '../../../platform/files/file-answers.js';
import { thumbnailAnswer } from '../../../platform/files/thumbnail.js';
import { uploadRoute } from '../../../platform/files/upload-route.js';
import { noteLook } from '../../../platform/looks/note-look.js';
import { setting } from '../../../platform/settings/setting.js';
import { isTicketVisible } from '../ticket.queries.js';
import { TICKET_FILE } from './attach-files.js';
import { TicketFileEntity } from './ticket-file.entity.js';
import { fileGroups, fileMegabytes } from './ticket-files.settings.js';

/** For a ticket or a note that is still being written. */
const upload = uploadRoute({
  path: 'tickets',
  purpose: TICKET_FILE,
  may: (actor) => holds(actor, 'ticket:note') || holds(actor, 'ticket:create'),
  policy: async (ctx) => ({ megabytes: await setting(ctx, fileMegabytes), groups: await setting(ctx, fileGroups) }),
});

/** Hands a file, or a small picture of it, to whoever may see its ticket, and notes that they took it. */
function handOut(path: string, answer: typeof namedFileAnswer): FileRoute {
  return {
    method: 'GET',
    path: `tickets/:ticketId/:fileId${path}`,
    async handle(ctx, { params }): Promise<FileAnswer> {
      const { ticketId = '', fileId = '' } = params;
      const file = (await isTicketVisible(ctx, ticketId)) ? await fileOf(ctx, ticketId, fileId) : null;
      if (file) noteLook(ctx, { objectType: 'ticket', objectId: ticketId, kind: 'viewed' });
      return answer(ctx, { file, purpose: TICKET_FILE });
    },
  };
}

async function fileOf(ctx: Ctx, ticketId: string, fileId: string): Promise<TicketFileEntity | null> {
  const file = await findRow(ctx.db.read, TicketFileEntity, { id: fileId, ticketId });
  return file && file.removedAt === null ? file : null;
}

export const ticketFileRoutes: readonly FileRoute[] = [upload, handOut('', namedFileAnswer), handOut('/thumbnail', thumbnailAnswer)];
