import { conditionHolds, type EventType, OPEN_CATEGORIES } from '@shouwen/shared';
import { newId } from '../../../kernel/id.js';
import { marks } from '../../../kernel/marks.js';
import type { Ctx } from '../../../platform/context.js';
import { instant } from '../../../platform/db/db.js';
import { findRow, findRows } from '../../../platform/db/write.js';
import { factsAtEvent, TicketEntity } from '../../tickets/index.js';
import { workflowBook } from '../../workflows/index.js';
import type { RuleBody } from '../automation.rules.js';
import { ruleFacts } from '../firing/firing-facts.queries.js';
import { type Told, toldBy } from '../firing/follow-events.js';
import { keptFacts } from '../firing/kept-facts.rules.js';
import { happeningsOf, setsGoing, waitAfter } from '../trigger.rules.js';
import { dueOf } from '../waiting/keep-waits.js';
import type { AutomationReplayEntity } from './replay.entity.js';
import type { ReplayBatch } from './replay.job.js';

const BATCH = 500;

interface EventRow {
  readonly id: string;
  readonly type: EventType;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly seq: number;
  readonly at: string;
  readonly payload: string;
}

interface Past {
  readonly row: EventRow;
  readonly told: Told;
}

type Item = ReplayBatch['items'][number];

/** Events in the order in which they were made: their ids say when, so the log is read from there on and no index is needed. */
export async function replayEvents(ctx: Ctx, { since, afterId, startedAt }: AutomationReplayEntity, rules: RuleBody): Promise<ReplayBatch> {
  const rows = await ctx.db.read.objects<EventRow>(
    `select id, type, subject_type as subjectType, subject_id as subjectId, seq, at, payload from event
     where id > ? and id < ? order by id limit ${BATCH}`,
    [afterId || newId('evt', since), newId('evt', startedAt)],
  );
  const items: Item[] = [];
  for (const row of rows) {
    const told = toldBy({ ...row, payload: JSON.parse(row.payload) });
    const item = told && (await itemOf(ctx, rules, { row, told }));
    if (item) items.push(item);
  }
  return { lastId: rows.at(-1)?.id ?? null, checked: rows.length, items };
}

function itemOf(ctx: Ctx, rules: RuleBody, past: Past): Promise<Item | null> | null {
  const { row, told } = past;
  if (setsGoing(rules.trigger, happeningsOf({ type: row.type, payload: told.payload })))
    return ifItHeld(ctx, rules, { past, cause: row.type, at: instant(row.at) });
  return rules.trigger.kind === 'after' ? itemAfter(ctx, rules, past) : null;
}

/** A wait that was begun then and ran out before it was ended or begun anew. */
async function itemAfter(ctx: Ctx, rules: RuleBody, past: Past): Promise<Item | null> {
  const { row, told } = past;
  const book = await workflowBook.of(ctx);
  const change = ({ type }: Pick<EventRow, 'type'>, payload: Told['payload']) => {
    const state = payload && book.state(payload.stateId);
    return state ? waitAfter(rules.trigger, { type, payload }, state) : 'stay';
  };
  if (!told.payload || change(row, told.payload) !== 'begin') return null;
  const dueAt = await dueOf(ctx, { trigger: rules.trigger, began: instant(row.at), departmentId: told.payload.departmentId });
  if (!dueAt || dueAt > ctx.clock.now()) return null;
  const later = await ctx.db.read.objects<EventRow>(
    `select id, type, subject_type as subjectType, subject_id as subjectId, seq, at, payload from event
     where subject_id = ? and seq > ? and at <= ? order by seq limit ${BATCH}`,
    [row.subjectId, row.seq, dueAt],
  );
  const isOver = later.some((next) => change(next, toldBy({ ...next, payload: JSON.parse(next.payload) })?.payload ?? null) !== 'stay');
  return isOver ? null : ifItHeld(ctx, rules, { past, cause: 'after', at: dueAt });
}

interface Held {
  readonly past: Past;
  readonly cause: string;
  readonly at: Date;
}

/** What the event says of the ticket as it was then; the rest as it stands now. */
async function ifItHeld(ctx: Ctx, { when }: RuleBody, { past: { row, told }, cause, at }: Held): Promise<Item | null> {
  const { ticketId, payload, facts: said } = told;
  const asked = when.clauses.map(({ fact }) => fact);
  const reader = ctx.db.read;
  const facts = payload
    ? {
        ...(await factsNow(ctx, { ticketId, asked, when })),
        ...(await factsAtEvent(ctx, reader, { ticketId, payload, asked: [] })),
        ...said,
      }
    : { ...(await factsNow(ctx, { ticketId, asked, when })), ...said };
  return conditionHolds(when, facts) ? { ticketId, firingKey: row.id, cause, facts: keptFacts(when, facts), at } : null;
}

interface AskedNow {
  readonly ticketId: string;
  readonly asked: readonly string[];
  readonly when: RuleBody['when'];
}

async function factsNow(ctx: Ctx, { ticketId, asked, when }: AskedNow): ReturnType<typeof ruleFacts> {
  const reader = ctx.db.read;
  const ticket = asked.length > 0 ? await findRow(reader, TicketEntity, { id: ticketId }) : null;
  return ticket ? ruleFacts(ctx, { reader, ticket, when, told: {} }) : {};
}

/** A daily rule looks at what is there: on which tickets it would fire if it were asked now. */
export async function replayOpen(ctx: Ctx, { afterId }: AutomationReplayEntity, { when }: RuleBody): Promise<ReplayBatch> {
  const states = (await workflowBook.of(ctx)).states.filter(({ category }) => OPEN_CATEGORIES.includes(category)).map(({ id }) => id);
  const reader = ctx.db.read;
  const sql = `select id from ticket where state_id in (${marks(states)}) and id > ? order by id limit ${BATCH}`;
  const ids = states.length > 0 ? (await reader.rows(sql, [...states, afterId])).map(([id]) => String(id)) : [];
  const tickets = ids.length > 0 ? await findRows(reader, TicketEntity, { id: ids }) : [];
  const items: Item[] = [];
  for (const ticket of tickets) {
    const facts = await ruleFacts(ctx, { reader, ticket, when, told: {} });
    if (conditionHolds(when, facts))
      items.push({ ticketId: ticket.id, firingKey: 'daily', cause: 'daily', facts: keptFacts(when, facts), at: ctx.clock.now() });
  }
  return { lastId: ids.at(-1) ?? null, checked: ids.length, items };
}
