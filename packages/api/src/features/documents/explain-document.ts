import { allow, refuse } from '../../kernel/decision.js';
import type { Explainer } from '../../platform/explainer.js';
import { anyDocument, readersNow } from './document.queries.js';
import { canManageDocument, canReadDocument } from './document-access.rules.js';

/** Why somebody may read or manage a document or not, by the rules that guard it. */
export const explainDocument: Explainer = {
  prefix: 'doc',
  nouns: ['document'],
  read: 'document:read',
  async load(ctx, id) {
    const [document, readerOf] = [await anyDocument(ctx, id), await readersNow(ctx)];
    if (!document) return null;
    return {
      label: document.title,
      departmentId: document.departmentId,
      fields: [],
      judge: (actor, permission) => {
        const isReached =
          permission === 'document:read'
            ? canReadDocument({ actor, reader: readerOf(actor) }, document)
            : canManageDocument(actor, document).allowed;
        return { isReached, decision: isReached ? allow() : refuse('OUT_OF_REACH') };
      },
    };
  },
};
