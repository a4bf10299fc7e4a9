import { newId } from '../../../kernel/id.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { insertOrIgnore } from '../../../platform/db/insert-or-ignore.js';
import { lockRows } from '../../../platform/db/lock-rows.js';
import { findRow, updateRow } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import type { JobDefinition, Subscriber } from '../../../platform/feature.js';
import { enqueueJob } from '../../../platform/jobs/enqueue-job.js';
import { keepClocks } from '../ticket-clocks/keep-clocks.js';
import { ClockRunEntity } from './clock-run.entity.js';
import { type Reckoned, reckonAnew, ticketsWithOpenClocks } from './running-clocks.js';
import { type ClockMove, countFates } from './under-new-rules.rules.js';

const KIND = 'service-levels.follow-rules';
/** Tickets per job: short transactions, so that commands never wait for long, and an event of bounded length. */
const BATCH = 50;
/** By then every process has heard of the change. */
const HEARD_MS = 2000;

const enqueue = (tx: Tx, runAt: Date, { id, afterId }: Pick<ClockRunEntity, 'id' | 'afterId'>): Promise<void> =>
  enqueueJob(tx, { kind: KIND, payload: { runId: id }, runAt, dedupeKey: `${KIND}:${id}:${afterId}` });

/** What is promised, or when somebody works, changed: clocks that are open follow. Those that ended stay as they are. */
export const onRulesChanged: Subscriber = {
  name: 'service-levels.rules-changed',
  types:
    /^(service_policy\.(set|moved)|service_timer\.set|calendar\.(set|followed)|department_calendar\.set|statutory_year\.imported|playbook\.applied)$/,
  async handle(ctx, { id: eventId, type }) {
    if ((await ticketsWithOpenClocks(ctx.db.read, '', 1)).length === 0) return;
    const [at, id] = [ctx.clock.now(), newId('ckr', ctx.clock.now())];
    await ctx.db.inTransaction(async (tx) => {
      const columns = 'id, version, event_id, cause, after_id, checked, changed, overdue, longer, ended, started_at';
      const sql = `${insertOrIgnore(tx)} into clock_run (${columns}) values (?, 1, ?, ?, '', 0, 0, 0, 0, 0, ?)`;
      const { affected } = await tx.run(sql, [id, eventId, type, at]);
      if (affected > 0) await enqueue(tx, new Date(at.getTime() + HEARD_MS), { id, afterId: '' });
    });
  },
};

/** One batch of a run, and then the next. Where it is stands in its row, so that it goes on after a crash and nobody does a batch twice. */
export const followRules: JobDefinition = {
  kind: KIND,
  async handle(ctx, payload) {
    const run = await findRow(ctx.db.read, ClockRunEntity, { id: String(Object(payload).runId) });
    if (!run || run.finishedAt) return;
    const ticketIds = await ticketsWithOpenClocks(ctx.db.read, run.afterId, BATCH);
    await ctx.db.inTransaction((tx) => step(tx, ctx, { seen: run, ticketIds }));
  },
};

/** The run and the tickets are locked before anything is read: verbs wait, and whoever comes second sees what the first did. */
async function step(
  tx: Tx,
  ctx: Ctx,
  { seen, ticketIds }: { readonly seen: ClockRunEntity; readonly ticketIds: readonly string[] },
): Promise<void> {
  await lockRows(tx, 'clock_run', [seen.id]);
  const ids = await lockRows(tx, 'ticket', ticketIds);
  const run = await findRow(tx, ClockRunEntity, { id: seen.id });
  // Somebody else did this batch.
  if (run?.version !== seen.version) return;
  const moves = ids.length > 0 ? await follow(tx, ctx, ids) : [];
  const lastId = ticketIds.at(-1);
  const now = counted(run, { moves, checked: ids.length });
  const finishedAt = lastId === undefined ? ctx.clock.now() : null;
  await updateRow(tx, ClockRunEntity, run.id, { ...now, version: run.version + 1, afterId: lastId ?? run.afterId, finishedAt });
  await say(tx, ctx, { run, now, moves, isLast: lastId === undefined });
  if (lastId !== undefined) await enqueue(tx, ctx.clock.now(), { id: run.id, afterId: lastId });
}

type Counts = Pick<ClockRunEntity, 'checked' | 'changed' | 'overdue' | 'longer' | 'ended'>;

function counted(run: Counts, { moves, checked }: { readonly moves: readonly Moved[]; readonly checked: number }): Counts {
  const { overdue, longer, ended } = countFates(moves);
  return {
    checked: run.checked + checked,
    changed: run.changed + moves.length,
    overdue: run.overdue + overdue,
    longer: run.longer + longer,
    ended: run.ended + ended,
  };
}

interface Moved extends ClockMove {
  readonly ticketId: string;
}

async function follow(tx: Tx, ctx: Ctx, ticketIds: readonly string[]): Promise<Moved[]> {
  const { world, all } = await reckonAnew(ctx, tx, { ticketIds });
  const at = ctx.clock.now();
  for (const { ticket, rows, clocks } of all) {
    await keepClocks(tx, ctx, { world, change: { ticketId: ticket.id, departmentId: ticket.departmentId, rows, clocks, at } });
  }
  return all.flatMap(({ ticket, moves }: Reckoned) => moves.map((move) => ({ ...move, ticketId: ticket.id })));
}

interface Saying {
  readonly run: ClockRunEntity;
  readonly now: Counts;
  readonly moves: readonly Moved[];
  readonly isLast: boolean;
}

/** Which clocks a batch changed, with the old and the new deadline; with the last one how many there were. */
async function say(tx: Tx, ctx: Ctx, { run: { id, version, cause, eventId }, now, moves, isLast }: Saying): Promise<void> {
  const subject = { type: 'clock_run', id, seq: version };
  if (isLast) await recordEvent(tx, ctx, { type: 'clock_run.finished', subject, payload: { cause, eventId, ...now } });
  else if (moves.length > 0) {
    const clocks = moves.map(({ ticketId, before, after, fate }) => {
      return { ticketId, timer: before.timer, fate, from: instantOf(before.dueAt), to: instantOf(after.dueAt) };
    });
    await recordEvent(tx, ctx, { type: 'clock_run.followed', subject, payload: { cause, eventId, clocks } });
  }
}

const instantOf = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
