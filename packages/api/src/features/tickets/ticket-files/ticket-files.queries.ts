import { grouped } from '../../../kernel/grouped.js';
import type { Ctx } from '../../../platform/context.js';
import { isoInstant } from '../../../platform/db/db.js';
import { idIn } from '../../../platform/db/id-in.js';
import { isShownInPlace } from '../../../platform/files/file-policy.rules.js';
import { toAbility } from '../../../platform/graphql/ability.type.js';
import { loaderOf } from '../../../platform/graphql/loader-of.js';
import { staff } from '../../people/index.js';
import { canRemoveFile } from '../ticket-file-remove/ticket-file-remove.rules.js';
import type { TicketFile } from './ticket-file.type.js';

interface FileRow {
  readonly id: string;
  readonly ticketId: string;
  readonly messageId: string | null;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly uploaderId: string | null;
  readonly uploadedAt: string;
  readonly removedAt: string | null;
  readonly departmentId: string;
  readonly ownerId: string;
  readonly ownerDepartmentId: string;
  readonly assigneeId: string | null;
}

const FILES = Symbol('files of tickets');

/** The files of a ticket that the viewer was found to see, in the order they came; one statement for all tickets of a list. */
export function filesOfTicket(ctx: Ctx, ticketId: string): Promise<readonly TicketFile[]> {
  return loaderOf(ctx, FILES, (ids: readonly string[]) => readFiles(ctx, ids)).load(ticketId);
}

async function readFiles(ctx: Ctx, ticketIds: readonly string[]): Promise<readonly (readonly TicketFile[])[]> {
  const asked = idIn(ctx.db.engine, 'f.ticket_id', ticketIds);
  const [rows, people] = await Promise.all([
    ctx.db.read.objects<FileRow>(
      `select f.id, f.ticket_id as ticketId, f.message_id as messageId, f.name, f.media_type as mediaType, f.size,
         f.uploader_id as uploaderId, f.uploaded_at as uploadedAt, f.removed_at as removedAt, t.department_id as departmentId,
         t.owner_id as ownerId, t.owner_department_id as ownerDepartmentId, t.assignee_id as assigneeId
       from ticket_file f join ticket t on t.id = f.ticket_id where ${asked.sql} order by f.uploaded_at, f.id`,
      asked.params,
    ),
    staff.of(ctx),
  ]);
  const byTicket = grouped(rows, ({ ticketId }) => ticketId);
  return ticketIds.map((id) => (byTicket.get(id) ?? []).map((row) => toFile(ctx, row, people)));
}

function toFile(ctx: Ctx, row: FileRow, people: Awaited<ReturnType<typeof staff.of>>): TicketFile {
  const { id, ticketId, messageId, name, mediaType, size, uploaderId, uploadedAt, removedAt } = row;
  const url = removedAt === null ? `/files/tickets/${ticketId}/${id}` : null;
  const isShown = isShownInPlace(mediaType);
  return {
    id,
    messageId,
    name,
    mediaType,
    size,
    url,
    thumbnailUrl: url !== null && isShown ? `${url}/thumbnail` : null,
    isShown,
    uploader: ((uploaderId && people.find(uploaderId)) || null) as TicketFile['uploader'],
    uploadedAt: isoInstant(uploadedAt),
    removedAt: removedAt === null ? null : isoInstant(removedAt),
    removal: toAbility(ctx, canRemoveFile(ctx, row, { uploaderId, isRemoved: removedAt !== null })),
  };
}
