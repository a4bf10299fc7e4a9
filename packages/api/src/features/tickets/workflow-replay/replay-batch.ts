import { PRIORITIES } from '@shouwen/shared';
import { grouped } from '../../../kernel/grouped.js';
import type { Ctx } from '../../../platform/context.js';
import { idIn } from '../../../platform/db/id-in.js';
import { findRows, insertRows } from '../../../platform/db/write.js';
import { bookOfVersion, type VersionRow } from '../../workflows/index.js';
import { TicketEntity } from '../ticket.entity.js';
import { besideAll, type TicketBeside } from '../ticket-conditions/condition-facts.queries.js';
import { ticketConditionFacts } from '../ticket-conditions/condition-facts.rules.js';
import { ticketEventPayload } from '../ticket-event.rules.js';
import type { Setting } from '../ticket-facts.rules.js';
import { settingOf } from '../ticket-setting.js';
import { reasonsOf } from '../workflow-runs/reasons.js';
import { type WorkflowRunEntity, WorkflowRunItemEntity } from '../workflow-runs/workflow-run.entity.js';
import type { BatchDone } from '../workflow-runs/workflow-run.job.js';
import { couldGo, type PastEvent, type PastWay, waysGone } from './replay.rules.js';

const BATCH = 100;
const NOTHING: BatchDone = { lastId: null, checked: 0, passed: 0, stuck: 0 };

/** Past tickets against a version: three statements for all of a batch, and nothing is done to any of them. */
export async function replayBatch(ctx: Ctx, run: WorkflowRunEntity): Promise<BatchDone> {
  const setting = await settingOf(ctx);
  const version = setting.book.version(run.versionId);
  const left = run.total - run.checked;
  if (!version || left <= 0) return NOTHING;
  const ids = await nextIds(ctx, { run, version, book: setting.book, limit: Math.min(BATCH, left) });
  const lastId = ids.at(-1);
  if (lastId === undefined) return NOTHING;
  const tickets = await findRows(ctx.db.read, TicketEntity, { id: ids });
  const beside = await besideAll(ctx, ctx.db.read, ids);
  const events = await eventsOf(ctx, ids);
  const trial = trialOf(setting, version);
  const found = tickets.flatMap((ticket) => {
    const about = beside[ids.indexOf(ticket.id)];
    return about ? stuckAt(trial, { ticket, about, events: events.get(ticket.id) ?? [] }) : [];
  });
  return {
    ...{ lastId, checked: ids.length, passed: ids.length - found.length, stuck: found.length },
    write: (tx) =>
      insertRows(
        tx,
        WorkflowRunItemEntity,
        found.map((item) => ({ ...item, runId: run.id })),
      ),
  };
}

interface Asked {
  readonly run: Pick<WorkflowRunEntity, 'since' | 'afterId'>;
  readonly version: Pick<VersionRow, 'workflow'>;
  readonly book: Setting['book'];
  readonly limit: number;
}

/** Tickets that ran, or run, by any version of the workflow, the oldest first. */
export async function nextIds(ctx: Ctx, { run, version, book, limit }: Asked): Promise<string[]> {
  const states = book.states.filter(({ workflow }) => workflow === version.workflow).map(({ id }) => id);
  const inStates = idIn(ctx.db.read.engine, 'state_id', states);
  const sql = `select id from ticket where ${inStates.sql} and created_at >= ? and id > ? order by id limit ${limit}`;
  const rows = await ctx.db.read.rows(sql, [...inStates.params, run.since, run.afterId]);
  return rows.map(([id]) => String(id));
}

async function eventsOf(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, readonly PastEvent[]>> {
  const of = idIn(ctx.db.read.engine, 'subject_id', ids);
  const rows = await ctx.db.read.rows(`select subject_id, type, payload from event where ${of.sql} order by subject_id, seq`, of.params);
  const events = rows.flatMap(([ticketId, type, text]) => {
    const payload = ticketEventPayload(JSON.parse(String(text)));
    return payload ? [{ ticketId: String(ticketId), type: String(type), payload }] : [];
  });
  return grouped(events, ({ ticketId }) => ticketId);
}

interface Past {
  readonly ticket: TicketEntity;
  readonly about: TicketBeside;
  readonly events: readonly PastEvent[];
}

/** What a version is tried with, for all of a batch. */
function trialOf(setting: Setting, version: VersionRow) {
  const world = { ...setting, book: bookOfVersion(setting.book, version) };
  return { setting, version, world, typeIds: new Map(setting.book.types.map(({ code, id }) => [code, id])) };
}
type Trial = ReturnType<typeof trialOf>;

/** The first way that the ticket could not have gone; what the log does not keep is taken as it is now. */
function stuckAt({ setting, version, world, typeIds }: Trial, { ticket, about, events }: Past) {
  for (const way of waysGone(setting.book, version.workflow, events)) {
    const { typeCode, priority, categoryId, channel, stateId, departmentId, assigneeId } = way.before;
    const then = { categoryId, channel, stateId, departmentId, assigneeId, priority: PRIORITIES.indexOf(priority) };
    const facts = ticketConditionFacts(setting, { ...ticket, ...about, ...then, typeId: typeIds.get(typeCode) ?? ticket.typeId });
    const item = itemOf(setting, way, (language) => couldGo({ ...world, language }, way, facts));
    if (item) return [{ ...item, ticketId: ticket.id }];
  }
  return [];
}

type Judged = ReturnType<typeof couldGo>;

function itemOf({ language }: Setting, { from, to }: PastWay, judge: (language: Setting['language']) => Judged) {
  const first = judge(language);
  if (first.allowed) return null;
  const reasons = reasonsOf((other) => {
    const decision = judge(other);
    return decision.allowed ? first.refusal : decision.refusal;
  });
  return { reasons, state: from, toState: to };
}
