import type { Ctx } from '../../platform/context.js';
import type { JobDefinition } from '../../platform/feature.js';
import { putDocuments } from './search-document.js';
import { documentsAfter } from './search-sources.js';
import { SEARCH_KINDS, type SearchKind } from './search-words.rules.js';

const BATCH = 200;

/** Puts every document of a kind again, in short transactions so that nobody waits. Safe at any time, also while people work. */
export async function rebuildSearch(ctx: Ctx, kind: SearchKind): Promise<void> {
  let id = '';
  for (;;) {
    const documents = await documentsAfter(ctx.db.read, kind, { id, count: BATCH });
    await ctx.db.inTransaction((tx) => putDocuments(tx, kind, documents));
    id = documents.at(-1)?.subjectId ?? id;
    if (documents.length < BATCH) return;
  }
}

/** Enqueued by hand or by a migration that changes what is indexed. */
export const searchRebuildJob: JobDefinition = {
  kind: 'search.rebuild',
  async handle(ctx) {
    for (const kind of SEARCH_KINDS) await rebuildSearch(ctx, kind);
  },
};
