import type { EventType } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import { idIn } from '../../platform/db/id-in.js';
import type { StoredEvent } from '../../platform/events/stored-event.js';
import type { Subscriber } from '../../platform/feature.js';
import { forgetDocuments, putDocuments } from './search-document.js';
import { rebuildSearch } from './search-rebuild.js';
import { documentsOf, type SearchDocument } from './search-sources.js';
import type { SearchKind } from './search-words.rules.js';

const KIND_OF: ReadonlyMap<EventType, SearchKind> = new Map([
  ['ticket.created', 'ticket'],
  ['ticket.edited', 'ticket'],
  ['ticket.split', 'ticket'],
  ['customer.created', 'customer'],
  ['customer.updated', 'customer'],
  ['customer.channels_set', 'customer'],
  ['customer.merged', 'customer'],
  ['customer.merge_undone', 'customer'],
  ['person.created', 'person'],
  ['person.updated', 'person'],
  ['department.created', 'department'],
  ['department.updated', 'department'],
  ['document.created', 'document'],
  ['document.updated', 'document'],
  ['document.removed', 'document'],
  ['quick_reply.created', 'quick_reply'],
  ['quick_reply.changed', 'quick_reply'],
  ['quick_reply.removed', 'quick_reply'],
]);

/** Tickets are found by name and phones of their customer as well. */
const CUSTOMER_CHANGED: readonly EventType[] = ['customer.updated', 'customer.channels_set', 'customer.merged', 'customer.merge_undone'];

/** Makes what is new or says something else findable, after it is committed: MySQL shows full text only then, and no command has to wait for it. */
export const onChanged: Subscriber = {
  name: 'search.index-created',
  types: [...KIND_OF.keys()],
  handle: (ctx, event) => indexSubjects(ctx, [event]),
  handleMany: indexSubjects,
};

/** A playbook brings departments and wording without an event for each. */
export const onPlaybookApplied: Subscriber = {
  name: 'search.index-playbook',
  types: ['playbook.applied'],
  async handle(ctx) {
    for (const kind of ['department', 'quick_reply'] as const) await rebuildSearch(ctx, kind);
  },
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

/** Reads first and writes then: making tokens takes longer than storing them. What has no document any more is taken out. */
async function indexAll(ctx: Ctx, kind: SearchKind, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const documents: readonly SearchDocument[] = await documentsOf(ctx.db.read, kind, some);
    const found = new Set(documents.map(({ subjectId }) => subjectId));
    await ctx.db.inTransaction(async (tx) => {
      await forgetDocuments(
        tx,
        kind,
        some.filter((id) => !found.has(id)),
      );
      await putDocuments(tx, kind, documents);
    });
  }
}

async function ticketsOf({ db }: Ctx, customerIds: readonly string[]): Promise<string[]> {
  if (customerIds.length === 0) return [];
  const owned = idIn(db.engine, 'customer_id', customerIds);
  const rows = await db.read.rows(`select id from ticket where ${owned.sql} order by id`, owned.params);
  return rows.map(([id]) => String(id));
}
