import { PRIORITIES } from '@shouwen/shared';
import type { Decision, Refusal } from '../../kernel/decision.js';
import { done, type Outcome, refused } from '../../kernel/outcome.js';
import { runCommand } from '../../platform/command.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { findRow, guardedUpdate } from '../../platform/db/write.js';
import { recordEvent } from '../../platform/events/record-event.js';
import type { WorkflowBook } from '../workflows/index.js';
import { TicketEntity } from './ticket.entity.js';
import { canSeeTicket, dependsOnPart } from './ticket-access.rules.js';
import type { TicketPlan } from './ticket-change.rules.js';
import { openChecksIn } from './ticket-closing/open-checks.queries.js';
import { type TicketEventAfter, ticketEventOf } from './ticket-event.rules.js';
import type { Setting, TicketFacts } from './ticket-facts.rules.js';
import { keepGaps } from './ticket-forms/keep-form.command.js';
import { addParticipants } from './ticket-participants.js';
import { countOpenChildren } from './ticket-relations/relations.queries.js';
import { settingOf } from './ticket-setting.js';
import { withEffects } from './ticket-step/apply-effects.js';
import { conditionsFor } from './ticket-step/step-conditions.queries.js';
import { doneAfter } from './ticket-step/ticket-step.rules.js';

/** A ticket as a verb sees it: the row, and what the rules ask about it. */
export type TicketSeen = TicketEntity & TicketFacts;

/** What one verb brings to the common way of changing a ticket. */
export interface TicketVerb {
  readonly ticketId: string;
  /** As the caller last saw it; null where the verb cannot conflict (notes). */
  readonly version: number | null;
  decide(setting: Setting, ticket: TicketSeen, tx: Tx): Decision<TicketPlan> | Promise<Decision<TicketPlan>>;
  /** Writes beside the ticket, in the same transaction; null when that is done. */
  write?(tx: Tx, ticket: TicketSeen): Promise<Refusal | null>;
  /** It is no work on the ticket: whoever does it does not take part in it. */
  readonly isAside?: boolean;
  /** The ticket to answer, where that is not the one that was changed. */
  answerId?(): string;
}

/** Every verb of an existing ticket: lock, look, decide, write, record one event. */
export function changeTicket(ctx: Ctx, verb: TicketVerb): Promise<Outcome<{ ticketId: string }>> {
  return runCommand(ctx, async (tx) => {
    const setting = await settingOf(ctx);
    const ticket = await lockTicket(tx, setting, verb.ticketId);
    if (!ticket) return refused({ code: 'NOT_FOUND', field: ['ticketId'] });
    if (verb.version !== null && verb.version !== ticket.version) return refused({ code: 'CONFLICT' });
    const seen: TicketSeen = { ...ticket, conditions: await conditionsFor(ctx, tx, ticket) };
    const decision = await verb.decide(setting, seen, tx);
    if (!decision.allowed) return refused(decision.refusal);
    const plan = await withEffects(tx, ctx, { setting, ticket: seen, plan: decision.plan });
    const refusal = await writeChange(tx, { verb, ticket: seen, changes: columnsOf(ctx, seen, plan) });
    if (refusal) return refused(refusal);
    await keepGaps(tx, ctx, { before: seen, after: { ...seen, ...plan.changes } });
    await takePart(tx, ctx, { verb, ticket: seen, plan });
    await recordChange(tx, ctx, { book: setting.book, ticket: seen, plan });
    return done({ ticketId: verb.answerId?.() ?? ticket.id });
  });
}

/** What a verb does to a second ticket, read and locked in the same transaction: the row, and one event. */
export async function changeBeside(
  tx: Tx,
  ctx: Ctx,
  { ticket, plan }: { readonly ticket: TicketSeen; readonly plan: TicketPlan },
): Promise<Refusal | null> {
  const { book } = await settingOf(ctx);
  const isWritten = await guardedUpdate(tx, TicketEntity, ticket, columnsOf(ctx, ticket, plan));
  if (!isWritten) return { code: 'CONFLICT' };
  await recordChange(tx, ctx, { book, ticket, plan });
  return null;
}

function columnsOf({ clock }: Ctx, ticket: TicketSeen, { changes }: TicketPlan): Partial<TicketEntity> {
  return { ...changes, ...doneAfter(ticket, changes), updatedAt: clock.now() };
}

interface Writing {
  readonly verb: TicketVerb;
  readonly ticket: TicketSeen;
  readonly changes: Partial<TicketEntity>;
}

/** The row, and what the verb writes beside it; null when that is done. */
async function writeChange(tx: Tx, { verb, ticket, changes }: Writing): Promise<Refusal | null> {
  const isWritten = await guardedUpdate(tx, TicketEntity, ticket, changes);
  return isWritten ? ((await verb.write?.(tx, ticket)) ?? null) : { code: 'CONFLICT' };
}

/**
 * The ticket for a change, if the actor may see it. MySQL takes the row lock first, so that two changes of one ticket follow each
 * other and the second sees the first; SQLite has one writer anyway.
 */
export async function lockTicket(tx: Tx, setting: Setting, id: string): Promise<TicketSeen | null> {
  if (tx.engine === 'mysql') await tx.rows('select id from ticket where id = ? for update', [id]);
  const row = await findRow(tx, TicketEntity, { id });
  if (!row) return null;
  const isParticipant = await isParticipantOf(tx, setting, row);
  const [isAccepted, isOutcomeTold] = [row.acceptedAt !== null, row.outcomeToldAt !== null];
  const openChecks = await openChecksIn(tx, setting, row);
  const openChildren = row.hasChildren ? await countOpenChildren(tx, row.id) : 0;
  const seen = Object.assign(row, { conditions: null, isAccepted, isOutcomeTold, isParticipant, openChildren, openChecks });
  return canSeeTicket(setting, seen) ? seen : null;
}

/** The ticket for a command that is built of several verbs. */
export async function lockSeenTicket(tx: Tx, ctx: Ctx, id: string): Promise<TicketSeen | null> {
  return lockTicket(tx, await settingOf(ctx), id);
}

async function isParticipantOf(tx: Tx, setting: Setting, row: TicketEntity): Promise<boolean> {
  const { personId } = setting.actor;
  if (personId === null) return false;
  if (personId === row.ownerId || personId === row.assigneeId) return true;
  if (!dependsOnPart(setting, row, ['ticket:read', 'ticket:note', 'ticket:fill'])) return false;
  const rows = await tx.rows('select 1 from ticket_participant where person_id = ? and ticket_id = ?', [personId, row.id]);
  return rows.length > 0;
}

/** Whoever works on a ticket takes part in it from then on. */
async function takePart(
  tx: Tx,
  ctx: Ctx,
  { verb, ticket, plan }: Pick<Writing, 'verb' | 'ticket'> & { readonly plan: TicketPlan },
): Promise<void> {
  if (!verb.isAside) await addParticipants(tx, ticket.id, newcomers(ctx, ticket, plan));
}

/** The actor and the new assignee, unless they are known from an earlier event. */
function newcomers({ actor }: Ctx, ticket: TicketSeen, { changes }: TicketPlan): string[] {
  const known = [ticket.ownerId, ticket.assigneeId, ...(ticket.isParticipant ? [actor.personId] : [])];
  return [actor.personId, changes.assigneeId ?? null].filter((id) => id !== null).filter((id) => !known.includes(id));
}

interface Change {
  readonly book: WorkflowBook;
  readonly ticket: TicketSeen;
  readonly plan: TicketPlan;
}

async function recordChange(tx: Tx, ctx: Ctx, { book, ticket, plan }: Change): Promise<void> {
  const after = standing(book, { ...ticket, ...plan.changes });
  await recordEvent(tx, ctx, {
    type: plan.type,
    subject: { type: 'ticket', id: ticket.id, seq: ticket.version + 1 },
    departmentId: after.departmentId,
    payload: ticketEventOf(standing(book, ticket), after, plan.details),
    ...(plan.texts && { texts: plan.texts }),
  });
}

/** Where a ticket stands, as its events say it. */
export function standing(book: WorkflowBook, ticket: Omit<TicketEntity, 'version'>): TicketEventAfter {
  return {
    departmentId: ticket.departmentId,
    assigneeId: ticket.assigneeId,
    stateId: ticket.stateId,
    stateCategory: ticket.stateCategory,
    typeCode: book.type(ticket.typeId)?.code ?? ticket.typeId,
    priority: PRIORITIES[ticket.priority] ?? 'normal',
    channel: ticket.channel,
    ownerId: ticket.ownerId,
    categoryId: ticket.categoryId,
    customerId: ticket.customerId,
  };
}
