import { grouped } from '../../kernel/grouped.js';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { findRows, insertRows, putRow } from '../../platform/db/write.js';
import { recordEvent } from '../../platform/events/record-event.js';
import type { StoredEvent } from '../../platform/events/stored-event.js';
import type { Reaction } from '../../platform/feature.js';
import { calendarBook, calendarOf, hoursOfVersions } from '../calendars/index.js';
import { departmentTree } from '../departments/index.js';
import { staff } from '../people/index.js';
import { type HoursOf, happenedOf, WALL_TIME } from '../service-levels/index.js';
import { type TicketEventPayload, ticketEventPayload } from '../tickets/index.js';
import { workflowBook } from '../workflows/index.js';
import { dutySums, nextDutyDue } from './duty.rules.js';
import { FirstResponsibilityEntity } from './first-responsibility.entity.js';
import { advance, begunAt, heldMsAt, openNeeded, type Responsibility } from './first-responsibility.rules.js';
import { obligationBook } from './obligations.queries.js';

type TicketTold = Omit<StoredEvent, 'payload'> & { readonly payload: TicketEventPayload };

/** Responsibility goes with its ticket in one transaction: whoever answers the customer sees at once what that proves. */
export const followTickets: Reaction = {
  types: /^(ticket|message|contact)\./,
  async react(tx, ctx, events) {
    const told = events.flatMap(asTold);
    if (told.length === 0) return;
    const byTicket = grouped(told, ({ subjectId }) => subjectId);
    const older = [...byTicket].filter(([, [first]]) => first?.type !== 'ticket.created').map(([id]) => id);
    const rows = older.length > 0 ? await findRows(tx, FirstResponsibilityEntity, { ticketId: older }) : [];
    const byId = new Map(rows.map((row) => [row.ticketId, row]));
    for (const [ticketId, steps] of byTicket) await follow(tx, ctx, { ticketId, steps, row: byId.get(ticketId) ?? null });
  },
};

function asTold(event: StoredEvent): TicketTold[] {
  const payload = event.subjectType === 'ticket' ? ticketEventPayload(event.payload) : null;
  return payload ? [{ ...event, payload }] : [];
}

interface Following {
  readonly ticketId: string;
  readonly steps: readonly TicketTold[];
  /** null: it is new. */
  readonly row: FirstResponsibilityEntity | null;
}

async function follow(tx: Tx, ctx: Ctx, { ticketId, steps, row }: Following): Promise<void> {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return;
  const before = row ? responsibilityOf(row) : begunAt(first.payload.ownerId, first.at.getTime());
  const after = await advanced(tx, ctx, { before, steps });
  await keep(tx, ctx, { row, before, after, ticketId, last });
}

async function advanced(
  tx: Tx,
  ctx: Ctx,
  { before, steps }: { readonly before: Responsibility; readonly steps: readonly TicketTold[] },
): Promise<Responsibility> {
  const [obligations, workflows, tree, people] = [
    await obligationBook.of(ctx),
    await workflowBook.of(ctx),
    await departmentTree.of(ctx),
    await staff.of(ctx),
  ];
  const versions = before.duties.flatMap(({ clock }) => clock.segments.flatMap(({ calendarVersionId }) => calendarVersionId ?? []));
  const hours = await hoursOfVersions(await calendarBook.of(ctx), tx, versions);
  const hoursOf: HoursOf = (id) => (id === null ? undefined : hours.get(id)?.hours) ?? WALL_TIME;
  const named = { state: workflows.state, department: tree.find };
  let now = before;
  for (const event of steps) {
    const { ownerId, departmentId } = event.payload;
    const holder = { holderId: ownerId, holderDepartmentId: people.find(ownerId)?.departmentId ?? departmentId };
    const calendarVersionId = (await calendarOf(ctx, holder.holderDepartmentId))?.calendar.calendarVersionId ?? null;
    now = advance(now, obligations, { ...holder, event, happened: happenedOf(event, named), hoursOf, calendarVersionId });
  }
  return now;
}

interface Keeping {
  readonly row: FirstResponsibilityEntity | null;
  readonly before: Responsibility;
  readonly after: Responsibility;
  readonly ticketId: string;
  readonly last: TicketTold;
}

/** Writes what changed: the row, what the ticket must know of it, and what figures are made of. */
async function keep(tx: Tx, ctx: Ctx, keeping: Keeping): Promise<void> {
  const { row, before, after, last } = keeping;
  const id = row?.id ?? newId('frs', last.at);
  await keepRow(tx, id, keeping);
  await keepBeside(tx, keeping);
  if (before.endedAt === null && after.endedAt !== null) await recordEnd(tx, ctx, { id, seq: (row?.version ?? 0) + 1, after, last });
}

async function keepRow(tx: Tx, id: string, { row, before, after, ticketId }: Keeping): Promise<void> {
  const columns = columnsOf(after);
  if (!row) await insertRows(tx, FirstResponsibilityEntity, [{ id, version: 1, ticketId, ...columns }]);
  else if (JSON.stringify(columns) !== JSON.stringify(columnsOf(before)))
    await putRow(tx, FirstResponsibilityEntity, id, { ...columns, version: row.version + 1 });
}

/** What closing waits for; a request that nobody decided any more. */
async function keepBeside(tx: Tx, { row, before, after, ticketId }: Keeping): Promise<void> {
  const needed = openNeeded(after.duties);
  if (needed !== (row ? openNeeded(before.duties) : 0))
    await tx.put('update ticket set open_obligations = ? where id = ?', [needed, ticketId]);
  if (before.requestId !== null && after.requestId === null)
    await tx.run(`update hand_on_request set state = 'lapsed', version = version + 1 where id = ? and state = 'pending'`, [
      before.requestId,
    ]);
}

/** What figures are made of: how long it was held, and how its obligations were met. */
async function recordEnd(
  tx: Tx,
  ctx: Ctx,
  { id, seq, after, last }: { readonly id: string; readonly seq: number; readonly after: Responsibility; readonly last: TicketTold },
): Promise<void> {
  const at = last.at.getTime();
  await recordEvent(tx, ctx, {
    type: 'responsibility.ended',
    subject: { type: 'first_responsibility', id, seq },
    departmentId: last.payload.departmentId,
    payload: {
      ...{ ticketId: last.subjectId, holderId: after.holderId, by: last.type },
      ...{ heldSeconds: Math.floor(heldMsAt(after, at) / 1000), ...dutySums(after.duties, at) },
    },
  });
}

export function responsibilityOf(row: FirstResponsibilityEntity): Responsibility {
  const { holderId, since, endedAt, heldMs, duties, requestId } = row;
  return { holderId, since: since.getTime(), endedAt: endedAt?.getTime() ?? null, heldMs: Number(heldMs), duties, requestId };
}

function columnsOf({ since, endedAt, ...same }: Responsibility) {
  return {
    ...same,
    since: new Date(since),
    endedAt: endedAt === null ? null : new Date(endedAt),
    nextDueAt: nextDutyDue(same.duties),
  };
}
