import { randomInt } from 'node:crypto';
import { type Channel, PRIORITIES, type Priority } from '@shouwen/shared';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { type CustomerCreateRequest, chosenCustomer, tierPriority } from '../../customers/index.js';
import type { FieldFilled } from '../../forms/index.js';
import { priorityByMarks } from '../../workflows/index.js';
import { TicketEntity } from '../ticket.entity.js';
import { standing } from '../ticket-change.command.js';
import { NEXT_DUE } from '../ticket-due.rules.js';
import { ticketEventOf } from '../ticket-event.rules.js';
import { attachFiles } from '../ticket-files/attach-files.js';
import { registerForm } from '../ticket-forms/keep-form.command.js';
import type { MarksAsked } from '../ticket-marks/ticket-marks.rules.js';
import { writeMarks } from '../ticket-marks/write-marks.js';
import { nextTicketNumber } from '../ticket-numbers.js';
import { addParticipants } from '../ticket-participants.js';
import { phaseOf } from '../ticket-phase.rules.js';
import { settingOf } from '../ticket-setting.js';
import { planTicketCreate, type TicketStart } from './ticket-create.rules.js';

export interface TicketCreateRequest {
  readonly typeId: string;
  readonly categoryId?: string | null;
  readonly customerId?: string | null;
  readonly newCustomer?: CustomerCreateRequest | null;
  readonly contactName?: string | null;
  readonly subject: string;
  readonly description: string;
  readonly channel: Channel;
  readonly priority?: Priority | null;
  /** Who was asked first, where that is not who registers it. */
  readonly firstAskedId?: string | null;
  /** Left out: where the category says; null: the first receiver keeps it. */
  readonly departmentId?: string | null;
  readonly marks?: readonly MarksAsked[] | null;
  /** What its forms say. */
  readonly fields?: readonly FieldFilled[] | null;
  /** Handed in before by the same person. */
  readonly fileIds?: readonly string[] | null;
}

/** Registers a ticket, with a new customer when one is given. Whoever was asked first answers for it: who registers it, or whom they name (TKT-22). */
export async function ticketCreate(ctx: Ctx, request: TicketCreateRequest): Promise<Outcome<{ ticketId: string }>> {
  const setting = await settingOf(ctx);
  const { typeId, categoryId = null, customerId = null, newCustomer = null, departmentId, firstAskedId = null } = request;
  const decision = planTicketCreate(setting, {
    typeId,
    categoryId,
    firstAskedId,
    draw: randomInt(100),
    marks: request.marks ?? [],
    ...(departmentId !== undefined && { departmentId }),
    hasCustomer: customerId !== null,
    hasNewCustomer: newCustomer !== null,
  });
  const number = decision.allowed ? await nextTicketNumber(ctx) : '';
  return runCommand(ctx, async (tx) => {
    if (!decision.allowed) return refused(decision.refusal);
    const { customerId: id, newCustomer: fresh } = request;
    const customer = await chosenCustomer(tx, ctx, { id, fresh, fields: { id: 'customerId', fresh: 'newCustomer' } });
    if (customer.userErrors) return customer;
    const { customerId, tier } = customer.value;
    const marked = decision.plan.marks.flatMap(({ to }) => to);
    const priority = request.priority ?? priorityByMarks(setting.book, marked) ?? (await tierPriority(ctx, tier));
    const row = ticketRow(decision.plan.start, { ...request, customerId, priority, number, now: ctx.clock.now() });
    await insertRows(tx, TicketEntity, [row]);
    await keepSight(tx, ctx, row);
    await writeMarks(tx, ctx, { ticketId: row.id, changes: decision.plan.marks });
    const refusal =
      (await registerForm(tx, ctx, { ticket: row, filled: request.fields ?? [] })) ??
      (await attachFiles(tx, ctx, { ticketId: row.id, messageId: null, fileIds: request.fileIds ?? [] }));
    if (refusal) return refused(refusal);
    await recordEvent(tx, ctx, {
      type: 'ticket.created',
      subject: { type: 'ticket', id: row.id, seq: 1 },
      departmentId: row.departmentId,
      payload: ticketEventOf(null, standing(setting.book, row)),
    });
    return done({ ticketId: row.id });
  });
}

/** Whoever registers for somebody else keeps sight of it. */
async function keepSight(tx: Tx, { actor: { personId } }: Ctx, { id, ownerId }: TicketEntity): Promise<void> {
  if (personId !== null && personId !== ownerId) await addParticipants(tx, id, [personId]);
}

type Registered = TicketCreateRequest & {
  readonly customerId: string;
  readonly priority: Priority;
  readonly number: string;
  readonly now: Date;
};

export function ticketRow({ type, state, ...start }: TicketStart, asked: Registered): TicketEntity {
  const { now } = asked;
  return {
    id: newId('tkt', now),
    version: 1,
    number: asked.number,
    subject: asked.subject.trim(),
    description: asked.description.trim(),
    typeId: type.id,
    categoryId: asked.categoryId ?? null,
    stateId: state.id,
    stateCategory: state.category,
    phase: phaseOf(state.category),
    priority: PRIORITIES.indexOf(asked.priority),
    channel: asked.channel,
    customerId: asked.customerId,
    contactName: asked.contactName?.trim() || null,
    ...start,
    cause: null,
    measure: null,
    createdAt: now,
    updatedAt: now,
    acceptedAt: start.assigneeId === null ? null : now,
    solvedAt: null,
    closedAt: null,
    outcomeToldAt: null,
    proofs: null,
    nextDueAt: NEXT_DUE.none,
    returnCount: 0,
    reopenCount: 0,
    hopCount: 0,
    mergedIntoId: null,
    hasChildren: false,
    stepDone: null,
    openObligations: 0,
    openPromises: 0,
  };
}
