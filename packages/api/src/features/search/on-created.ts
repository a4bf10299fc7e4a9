import type { EventType } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import type { StoredEvent } from '../../platform/events/stored-event.js';
import type { Subscriber } from '../../platform/feature.js';
import { putDocuments } from './search-document.js';
import { rebuildSearch } from './search-rebuild.js';
import { documentsOf, type SearchDocument } from './search-sources.js';
import type { SearchKind } from './search-words.rules.js';

const KIND_OF: ReadonlyMap<EventType, SearchKind> = new Map([
  ['ticket.created', 'ticket'],
  ['customer.created', 'customer'],
  ['person.created', 'person'],
  ['department.created', 'department'],
]);

/** Makes new things findable, after they are committed: MySQL shows full text only then, and no command has to wait for it. */
export const onCreated: Subscriber = {
  name: 'search.index-created',
  types: [...KIND_OF.keys()],
  handle: (ctx, event) => indexSubjects(ctx, [event]),
  handleMany: indexSubjects,
};

/** A playbook brings departments without an event for each. */
export const onPlaybookApplied: Subscriber = {
  name: 'search.index-playbook',
  types: ['playbook.applied'],
  handle: (ctx) => rebuildSearch(ctx, 'department'),
};

/** Reads first and writes together: making tokens takes longer than storing them. */
async function indexSubjects(ctx: Ctx, events: readonly Pick<StoredEvent, 'type' | 'subjectId'>[]): Promise<void> {
  const found: { readonly kind: SearchKind; readonly documents: readonly SearchDocument[] }[] = [];
  for (const [type, kind] of KIND_OF) {
    const ids = events.filter((event) => event.type === type).map(({ subjectId }) => subjectId);
    if (ids.length > 0) found.push({ kind, documents: await documentsOf(ctx.db.read, kind, ids) });
  }
  await ctx.db.inTransaction(async (tx) => {
    for (const { kind, documents } of found) await putDocuments(tx, kind, documents);
  });
}
