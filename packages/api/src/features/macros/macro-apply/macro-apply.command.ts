import type { Refusal } from '../../../kernel/decision.js';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { insertRows } from '../../../platform/db/write.js';
import {
  conditionText,
  eachTicket,
  factsOfTicket,
  lockSeenTicket,
  settingOf,
  type TicketSeen,
  type TicketSeenAt,
} from '../../tickets/index.js';
import { type MacroEntity, MacroUseEntity } from '../macro.entity.js';
import { isMacroFor, seenMacro } from '../macro.queries.js';
import { doAll } from '../macro-acts/do-all.js';
import { type WrittenText, writtenText } from '../macro-acts/written-text.js';
import { changedBetween, type MacroChange, standsAt } from './macro-changes.js';

export interface MacroApplyRequest {
  readonly macroId: string;
  readonly tickets: readonly TicketSeenAt[];
  /** What is written instead of the macro's own wording. */
  readonly body: string | null;
  readonly isTrial: boolean;
}

export interface MacroResult {
  readonly ticketId: string;
  readonly outcome: Outcome<{ ticketId: string; changes: readonly MacroChange[] }>;
  readonly text: WrittenText | null;
}

/** Applies a macro to tickets, to each as a whole or not at all. */
export async function macroApply(
  ctx: Ctx,
  { macroId, tickets, body, isTrial }: MacroApplyRequest,
): Promise<Outcome<{ results: readonly MacroResult[] }>> {
  const macro = await seenMacro(ctx, macroId);
  if (!macro) return refused({ code: 'NOT_FOUND', field: ['macroId'] });
  const results = await eachTicket(ctx, { tickets, isTrial }, async (itemCtx, ticket) => {
    const text = await writtenText(itemCtx, { ticketId: ticket.ticketId, text: macro.actions.text, body });
    return { ticketId: ticket.ticketId, text, outcome: await applyTo(itemCtx, ticket, { macro, text }) };
  });
  return done({ results });
}

interface Applying {
  readonly macro: MacroEntity;
  readonly text: WrittenText | null;
}

/** One command of many: each act sees what the one before it did, and the refusal of any of them takes all of them back. */
function applyTo(ctx: Ctx, { ticketId, version }: TicketSeenAt, applying: Applying): Promise<MacroResult['outcome']> {
  return runCommand(ctx, async (tx) => {
    const ticket = await lockSeenTicket(tx, ctx, ticketId);
    const refusal = refusalOf(ticket, version, applying) ?? (await notFor(tx, ctx, { ticket, macro: applying.macro }));
    if (refusal) return refused(refusal);
    const before = await standsAt(tx, ticketId);
    const { actions, title: name } = applying.macro;
    const undone = await doAll({ ...ctx, within: tx, idempotency: null }, tx, { actions, name, text: applying.text, ticketId });
    if (undone) return refused(...undone);
    if ((await versionOf(tx, ticketId)) === version) return refused({ code: 'NOTHING_CHANGED' });
    await insertRows(tx, MacroUseEntity, [{ id: newId('mcu', ctx.clock.now()), macroId: applying.macro.id, at: ctx.clock.now() }]);
    const changes = ctx.isTrial ? await changedBetween(ctx, before, await standsAt(tx, ticketId)) : [];
    return done({ ticketId, changes });
  });
}

function refusalOf(ticket: TicketSeen | null, version: number, { text }: Applying): Refusal | null {
  if (!ticket) return { code: 'NOT_FOUND', field: ['ticketId'] };
  if (ticket.version !== version) return { code: 'CONFLICT' };
  return text?.isIncomplete ? { code: 'TEXT_INCOMPLETE', params: { names: text.missing.join('、') }, field: ['body'] } : null;
}

/** Why a macro is not for a ticket, as a sentence; null where it is. */
async function notFor(
  tx: Tx,
  ctx: Ctx,
  { ticket, macro }: { readonly ticket: TicketSeen | null; readonly macro: MacroEntity },
): Promise<Refusal | null> {
  if (!ticket || macro.appliesWhen === null) return null;
  if (isMacroFor(macro, await factsOfTicket(ctx, { reader: tx, ticket }))) return null;
  return { code: 'GUARD_FAILS', params: { condition: conditionText(await settingOf(ctx), macro.appliesWhen) } };
}

async function versionOf(tx: Tx, ticketId: string): Promise<number> {
  const [[version] = []] = await tx.rows('select version from ticket where id = ?', [ticketId]);
  return Number(version);
}
