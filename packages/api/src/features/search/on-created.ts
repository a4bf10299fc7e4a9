import type { EventType } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import { idIn } from '../../platform/db/id-in.js';
import type { StoredEvent } from '../../platform/events/stored-event.js';
import type { Subscriber } from '../../platform/feature.js';
import { putDocuments } from './search-document.js';
import { rebuildSearch } from './search-rebuild.js';
import { documentsOf, type SearchDocument } from './search-sources.js';
import type { SearchKind } from './search-words.rules.js';

const KIND_OF: ReadonlyMap<EventType, SearchKind> = new Map([
  ['ticket.created', 'ticket'],
  ['customer.created', 'customer'],
  ['customer.updated', 'customer'],
  ['customer.channels_set', 'customer'],
  ['customer.merged', 'customer'],
  ['customer.merge_undone', 'customer'],
  ['person.created', 'person'],
  ['department.created', 'department'],
]);

/** Tickets are found by name and phones of their customer as well. */
const CUSTOMER_CHANGED: readonly EventType[] = ['customer.updated', 'customer.channels_set', 'customer.merged', 'customer.merge_undone'];

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

type Happened = Pick<StoredEvent, 'type' | 'subjectId'>;

async function indexSubjects(ctx: Ctx, events: readonly Happened[]): Promise<void> {
  const idsOf = (isMeant: (type: EventType) => boolean) => [
    ...new Set(events.filter(({ type }) => isMeant(type)).map(({ subjectId }) => subjectId)),
  ];
  for (const kind of new Set(KIND_OF.values()))
    await indexAll(
      ctx,
      kind,
      idsOf((type) => KIND_OF.get(type) === kind),
    );
  await indexAll(
    ctx,
    'ticket',
    await ticketsOf(
      ctx,
      idsOf((type) => CUSTOMER_CHANGED.includes(type)),
    ),
  );
}

const AT_ONCE = 500;

/** Reads first and writes then: making tokens takes longer than storing them. */
async function indexAll(ctx: Ctx, kind: SearchKind, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const documents: readonly SearchDocument[] = await documentsOf(ctx.db.read, kind, ids.slice(from, from + AT_ONCE));
    await ctx.db.inTransaction((tx) => putDocuments(tx, kind, documents));
  }
}

async function ticketsOf({ db }: Ctx, customerIds: readonly string[]): Promise<string[]> {
  if (customerIds.length === 0) return [];
  const owned = idIn(db.engine, 'customer_id', customerIds);
  const rows = await db.read.rows(`select id from ticket where ${owned.sql} order by id`, owned.params);
  return rows.map(([id]) => String(id));
}
