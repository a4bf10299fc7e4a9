import type { EventType } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import type { Subscriber } from '../../platform/feature.js';
import { putDocument } from './search-document.js';
import { rebuildSearch } from './search-rebuild.js';
import { documentOf } from './search-sources.js';
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
  async handle(ctx, event) {
    const kind = KIND_OF.get(event.type);
    if (kind) await indexOne(ctx, kind, event.subjectId);
  },
};

/** A playbook brings departments without an event for each. */
export const onPlaybookApplied: Subscriber = {
  name: 'search.index-playbook',
  types: ['playbook.applied'],
  handle: (ctx) => rebuildSearch(ctx, 'department'),
};

async function indexOne(ctx: Ctx, kind: SearchKind, subjectId: string): Promise<void> {
  const document = await documentOf(ctx.db.read, kind, subjectId);
  if (document) await ctx.db.inTransaction((tx) => putDocument(tx, kind, document));
}
