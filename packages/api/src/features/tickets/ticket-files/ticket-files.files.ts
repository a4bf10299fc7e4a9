import { LIMITS } from '@shouwen/shared';
import { holds } from '../../../kernel/actor.js';
import { refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow } from '../../../platform/db/write.js';
import type { FileAnswer, FileRoute } from '../../../platform/feature.js';
import { forbiddenAnswer, receivedAnswer, storedFileAnswer, takenAnswer } from '../../../platform/files/file-answers.js';
import { receiveFile } from '../../../platform/files/receive-file.js';
import { noteLook } from '../../../platform/looks/note-look.js';
import { setting } from '../../../platform/settings/setting.js';
import { isTicketVisible } from '../ticket.queries.js';
import { TICKET_FILE } from './attach-files.js';
import { isShownInPlace, planFile } from './file-policy.rules.js';
import { TicketFileEntity } from './ticket-file.entity.js';
import { fileGroups, fileMegabytes } from './ticket-files.settings.js';

/** Takes a file for a ticket or a note that is still being written; a command then says which. What no command names is gone after a day. */
const upload: FileRoute = {
  method: 'POST',
  path: 'tickets',
  bodyLimit: LIMITS.fileMegabytes * 1024 * 1024,
  async handle(ctx, { query, body }): Promise<FileAnswer> {
    const { actor } = ctx;
    if (actor.personId === null || !(holds(actor, 'ticket:note') || holds(actor, 'ticket:create'))) return forbiddenAnswer();
    const policy = { megabytes: await setting(ctx, fileMegabytes), groups: await setting(ctx, fileGroups) };
    const decision = planFile(policy, { name: query.name ?? '', bytes: body });
    if (!decision.allowed) return takenAnswer(ctx, refused(decision.refusal));
    const received = await receiveFile(ctx, { purpose: TICKET_FILE, bytes: body, ...decision.plan });
    return receivedAnswer(ctx, received);
  },
};

/** Hands a file to whoever may see its ticket, and notes that they took it. */
const download: FileRoute = {
  method: 'GET',
  path: 'tickets/:ticketId/:fileId',
  async handle(ctx, { params }): Promise<FileAnswer> {
    const { ticketId = '', fileId = '' } = params;
    const file = (await isTicketVisible(ctx, ticketId)) ? await fileOf(ctx, ticketId, fileId) : null;
    if (file) noteLook(ctx, { objectType: 'ticket', objectId: ticketId, kind: 'viewed' });
    const answer = await storedFileAnswer(ctx, { fileId: file?.id ?? null, purpose: TICKET_FILE });
    // It may be removed at any time, and then nobody's browser should still have it.
    return file ? { ...answer, isCached: false, name: file.name, isDownload: !isShownInPlace(file.mediaType) } : answer;
  },
};

async function fileOf(ctx: Ctx, ticketId: string, fileId: string): Promise<TicketFileEntity | null> {
  const file = await findRow(ctx.db.read, TicketFileEntity, { id: fileId, ticketId });
  return file && file.removedAt === null ? file : null;
}

export const ticketFileRoutes: readonly FileRoute[] = [upload, download];
