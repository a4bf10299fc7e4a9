import { textIn } from '@shouwen/shared';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../../platform/context.js';
import { isoInstant } from '../../../platform/db/db.js';
import { idIn } from '../../../platform/db/id-in.js';
import { nodesAt } from '../../../platform/db/selection.js';
import { eventTexts } from '../../../platform/events/event-texts.js';
import { type Connection, keysetPages, nestedPage, type PageArgs } from '../../../platform/graphql/connection.js';
import { departmentTree } from '../../departments/index.js';
import { formBook } from '../../forms/index.js';
import { staff } from '../../people/index.js';
import { wordBook } from '../../words/index.js';
import { workflowsFor } from '../../workflows/index.js';
import { ticketEventPayload } from '../ticket-event.rules.js';
import { type Names, type TicketEvent, type TimelineEntryView, timelineEntry } from './timeline.rules.js';
import { changesOf } from './timeline-changes.rules.js';

export interface TimelineAsked {
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

/** A page of a ticket's events, oldest first, with the texts of its messages: two statements, also for all tickets of a list. */
export function timelineOf(ctx: Ctx, ticketId: string, asked: TimelineAsked): Promise<Connection<TimelineEntryView>> {
  return nestedPage(ctx, { info: asked.info, parent: ticketId, pagesOf: (ids) => timelinesOf(ctx, ids, asked) });
}

async function timelinesOf(
  ctx: Ctx,
  ticketIds: readonly string[],
  { page, info }: TimelineAsked,
): Promise<readonly Connection<TimelineEntryView>[]> {
  const names = await namesFor(ctx);
  const connections = await keysetPages(
    ctx.db.read,
    {
      plan: {
        columns: ['t.id', 't.subject_id', 't.at', 't.type', 't.actor_kind', 't.actor_id', 't.payload'],
        joins: '',
        read: (row) => timelineEntry(names, toEvent(row)),
      },
      from: 'event',
      order: [{ column: 'seq', direction: 'asc', kind: 'number' }],
      isIndexed: true,
      page,
      info,
    },
    ticketIds.map((ticketId) => ({ sql: 't.subject_id = ?', params: [ticketId] })),
  );
  const entries = connections.flatMap(({ nodes }) => nodes);
  await Promise.all([addBodies(ctx, entries), areTextsAsked(info) ? addTexts(ctx, names, entries) : undefined]);
  return connections;
}

/** What turns the ids of events into names, in the viewer's language. */
async function namesFor(ctx: Ctx): Promise<Names> {
  const [tree, people, workflows, words] = await Promise.all([departmentTree.of(ctx), staff.of(ctx), workflowsFor(ctx), wordBook.of(ctx)]);
  const tagName = (code: string): string => {
    const word = words.of('ticket_tag').find((one) => one.code === code);
    return word ? textIn(word.names, ctx.language) : code;
  };
  const fields = new Map((await formBook.of(ctx)).all.flatMap((form) => form.fields).map(({ code, names }) => [code, names]));
  const fieldName = (code: string): string => {
    const names = fields.get(code);
    return names ? textIn(names, ctx.language) : code;
  };
  return { language: ctx.language, tree, people, workflows, tagName, fieldName };
}

function toEvent([id, ticketId, at, type, actorKind, actorId, payload]: readonly unknown[]): TicketEvent {
  return {
    id: String(id),
    ticketId: String(ticketId),
    at: isoInstant(String(at)),
    type: String(type),
    actorKind: String(actorKind),
    actorId: typeof actorId === 'string' ? actorId : null,
    payload: ticketEventPayload(JSON.parse(String(payload))),
  };
}

/** The texts of all their messages in one statement; an erased one leaves its entry without. */
async function addBodies(ctx: Ctx, entries: readonly TimelineEntryView[]): Promise<void> {
  const ids = entries.flatMap(({ messageId }) => messageId ?? []);
  if (ids.length === 0) return;
  const asked = idIn(ctx.db.engine, 'id', ids);
  const rows = await ctx.db.read.rows(`select id, body from ticket_message where ${asked.sql}`, asked.params);
  const texts = new Map(rows.map(([id, body]) => [id, body === null ? null : String(body)]));
  for (const entry of entries) if (entry.messageId !== null) entry.body = texts.get(entry.messageId) ?? null;
}

const textsAsked = new WeakMap<readonly FieldNode[], boolean>();

/** Whether this place in the document asks for what people wrote with events; the answer is kept as long as the parsed document. */
function areTextsAsked(info: GraphQLResolveInfo): boolean {
  const known = textsAsked.get(info.fieldNodes);
  if (known !== undefined) return known;
  const isAsked = ['nodes', 'edges.node'].some((path) =>
    ['reason', 'changes', 'nextStep', 'signedBy'].some((field) => nodesAt(info, [...path.split('.'), field]).length > 0),
  );
  textsAsked.set(info.fieldNodes, isAsked);
  return isAsked;
}

/** The reasons that were given and the words that were changed; erased ones leave their entry without. */
async function addTexts(ctx: Ctx, names: Names, entries: readonly TimelineEntryView[]): Promise<void> {
  const texts = await eventTexts(
    ctx.db.read,
    entries.map(({ id }) => id),
  );
  for (const entry of entries) {
    const words = texts.get(entry.id);
    entry.reason = words?.reason ?? null;
    entry.nextStep = words?.nextStep ?? null;
    entry.signedBy = words?.signedBy ?? null;
    entry.changes = changesOf(names, entry.payload, words);
  }
}
