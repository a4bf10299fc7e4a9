import { LIMITS } from '@shouwen/shared';
import { holds } from '../../kernel/actor.js';
import type { FileAnswer, FileRoute } from '../../platform/feature.js';
import { namedFileAnswer } from '../../platform/files/file-answers.js';
import { FILE_GROUPS } from '../../platform/files/file-policy.rules.js';
import { uploadRoute } from '../../platform/files/upload-route.js';
import { noteLook } from '../../platform/looks/note-look.js';
import { DOCUMENT_FILE, findVisibleDocument } from './document.queries.js';

const upload = uploadRoute({
  path: 'documents',
  purpose: DOCUMENT_FILE,
  may: (actor) => holds(actor, 'document:manage'),
  policy: async () => ({ megabytes: LIMITS.fileMegabytes, groups: FILE_GROUPS }),
});

/** Hands the file to whoever may read the document, and notes that they took it (SEC-09). */
const download: FileRoute = {
  method: 'GET',
  path: 'documents/:documentId/:fileId',
  async handle(ctx, { params }): Promise<FileAnswer> {
    const { documentId = '', fileId = '' } = params;
    const { file = null } = (await findVisibleDocument(ctx, documentId)) ?? {};
    const asked = file?.id === fileId ? file : null;
    if (asked) noteLook(ctx, { objectType: 'document', objectId: documentId, kind: 'exported' });
    return namedFileAnswer(ctx, { file: asked, purpose: DOCUMENT_FILE });
  },
};

export const documentFiles: readonly FileRoute[] = [upload, download];
