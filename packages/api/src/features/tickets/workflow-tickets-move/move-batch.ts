import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { idIn } from '../../../platform/db/id-in.js';
import { insertOrIgnore } from '../../../platform/db/insert-or-ignore.js';
import { lockRows } from '../../../platform/db/lock-rows.js';
import { findRow, guardedUpdate } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import type { StateRow } from '../../workflows/index.js';
import { TicketEntity } from '../ticket.entity.js';
import { standing } from '../ticket-change.command.js';
import { stateAfter } from '../ticket-change.rules.js';
import { ticketEventOf } from '../ticket-event.rules.js';
import type { Setting } from '../ticket-facts.rules.js';
import { keepGaps } from '../ticket-forms/keep-form.command.js';
import { PHASE } from '../ticket-phase.rules.js';
import { settingOf } from '../ticket-setting.js';
import { reasonsOf } from '../workflow-runs/reasons.js';
import type { WorkflowRunEntity } from '../workflow-runs/workflow-run.entity.js';
import type { BatchDone } from '../workflow-runs/workflow-run.job.js';
import { keptActions, type Move, movedTo, statesLeft } from './move.rules.js';

const BATCH = 50;

/**
 * Running tickets to a version, each in a transaction of its own that counts it: whoever works on one waits for one. A ticket that stands
 * in the version already is passed over, so that a batch may be done again.
 */
export async function moveBatch(ctx: Ctx, run: WorkflowRunEntity): Promise<BatchDone> {
  const setting = await settingOf(ctx);
  const version = setting.book.version(run.versionId);
  const ids = version ? await nextIds(ctx, run, statesLeft(setting.book, version)) : [];
  if (version)
    for (const id of ids) await ctx.db.inTransaction((tx) => moveOne(tx, ctx, { setting, run, id, version, mapping: run.mapping }));
  // What each came to is counted with it.
  return { lastId: ids.at(-1) ?? null, checked: 0, passed: 0, stuck: 0 };
}

async function nextIds({ db }: Ctx, { afterId }: WorkflowRunEntity, states: readonly StateRow[]): Promise<string[]> {
  const inStates = idIn(
    db.read.engine,
    'state_id',
    states.map(({ id }) => id),
  );
  const sql = `select id from ticket where ${inStates.sql} and phase in (${PHASE.open}, ${PHASE.solved}) and id > ? order by id limit ${BATCH}`;
  return (await db.read.rows(sql, [...inStates.params, afterId])).map(([id]) => String(id));
}

interface Moving extends Move {
  readonly setting: Setting;
  readonly run: Pick<WorkflowRunEntity, 'id'>;
  readonly id: string;
}

async function moveOne(tx: Tx, ctx: Ctx, { setting, run, id, ...move }: Moving): Promise<void> {
  await lockRows(tx, 'ticket', [id]);
  const ticket = await findRow(tx, TicketEntity, { id });
  const from = ticket && statesLeft(setting.book, move.version).find((state) => state.id === ticket.stateId);
  if (!ticket || !from || ticket.phase === PHASE.ended) return;
  const decision = movedTo(setting, move, from);
  if (decision.allowed) await rewrite(tx, ctx, { setting, ticket, to: decision.plan });
  else if (!(await keepRefused(tx, { setting, run, id, from, move }))) return;
  const counted = decision.allowed ? 'passed' : 'stuck';
  await tx.run(`update workflow_run set checked = checked + 1, ${counted} = ${counted} + 1 where id = ?`, [run.id]);
}

interface Rewritten {
  readonly setting: Setting;
  readonly ticket: TicketEntity;
  readonly to: StateRow;
}

async function rewrite(tx: Tx, ctx: Ctx, { setting: { book }, ticket, to }: Rewritten): Promise<void> {
  const changes = { ...stateAfter({ to }), stepDone: keptActions(to, ticket.stepDone) };
  const after = { ...ticket, ...changes };
  const isWritten = await guardedUpdate(tx, TicketEntity, ticket, { ...changes, updatedAt: ctx.clock.now() });
  if (!isWritten) throw new Error('a ticket that was locked was changed');
  await keepGaps(tx, ctx, { before: ticket, after });
  await recordEvent(tx, ctx, {
    type: 'ticket.workflow_moved',
    subject: { type: 'ticket', id: ticket.id, seq: ticket.version + 1 },
    departmentId: ticket.departmentId,
    payload: ticketEventOf(standing(book, ticket), standing(book, after)),
  });
}

interface Refused {
  readonly setting: Setting;
  readonly run: Pick<WorkflowRunEntity, 'id'>;
  readonly id: string;
  readonly from: StateRow;
  readonly move: Move;
}

/** False when it was kept before. */
async function keepRefused(tx: Tx, { setting, run, id, from, move }: Refused): Promise<boolean> {
  const reasons = reasonsOf((language) => {
    const decision = movedTo({ ...setting, language }, move, from);
    return decision.allowed ? { code: 'WORKFLOW_STATE_UNMAPPED' } : decision.refusal;
  });
  const sql = `${insertOrIgnore(tx)} into workflow_run_item (run_id, ticket_id, reasons, state, to_state) values (?, ?, ?, ?, null)`;
  return (await tx.run(sql, [run.id, id, JSON.stringify(reasons), from.code])).affected === 1;
}
