import type { Priority } from '@shouwen/shared';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { ticketAccept } from '../ticket-accept/ticket-accept.command.js';
import { ticketAssign } from '../ticket-assign/ticket-assign.command.js';
import { ticketClose } from '../ticket-close/ticket-close.command.js';
import { ticketEdit } from '../ticket-edit/ticket-edit.command.js';
import { ticketNoteAdd } from '../ticket-note-add/ticket-note-add.command.js';
import { ticketReopen } from '../ticket-reopen/ticket-reopen.command.js';
import { ticketTag } from '../ticket-tag/ticket-tag.command.js';
import { ticketTransfer } from '../ticket-transfer/ticket-transfer.command.js';
import { ticketTransition } from '../ticket-transition/ticket-transition.command.js';
import { ticketVoid } from '../ticket-void/ticket-void.command.js';
import { eachTicket, type TicketSeenAt } from './each-ticket.js';
import { type BulkVerb, bulkVerb } from './ticket-bulk.rules.js';

/** One act, with what it needs; exactly one is given. */
export interface BulkAction {
  readonly accept?: boolean | null;
  readonly assign?: { readonly assigneeId: string; readonly reason?: string | null } | null;
  readonly transfer?: { readonly departmentId: string; readonly assigneeId?: string | null; readonly reason: string } | null;
  readonly edit?: { readonly priority?: Priority | null; readonly categoryId?: string | null; readonly reason?: string | null } | null;
  readonly tag?: { readonly addIds: readonly string[]; readonly removeIds: readonly string[] } | null;
  readonly note?: { readonly body: string } | null;
  readonly transition?: { readonly transitionCode: string; readonly reason?: string | null } | null;
  readonly close?: boolean | null;
  readonly reopen?: { readonly reason: string } | null;
  readonly void?: { readonly reason: string } | null;
}

export interface TicketBulkRequest {
  readonly tickets: readonly TicketSeenAt[];
  readonly action: BulkAction;
  /** Says what would come of it, and does nothing. */
  readonly isTrial: boolean;
}

export interface BulkResult {
  readonly ticketId: string;
  readonly outcome: Outcome<{ ticketId: string }>;
}

/** Null where the act was not asked for. */
type Act = (ctx: Ctx, ticket: TicketSeenAt, action: BulkAction) => Promise<Outcome<{ ticketId: string }>> | null | undefined;

const ACTS: Readonly<Record<BulkVerb, Act>> = {
  accept: (ctx, ticket) => ticketAccept(ctx, ticket),
  assign: (ctx, ticket, { assign }) => assign && ticketAssign(ctx, { ...ticket, ...assign }),
  transfer: (ctx, ticket, { transfer }) => transfer && ticketTransfer(ctx, { ...ticket, ...transfer }),
  edit: (ctx, ticket, { edit }) => edit && ticketEdit(ctx, { ...ticket, ...edit }),
  tag: (ctx, { ticketId }, { tag }) => tag && ticketTag(ctx, { ticketId, ...tag }),
  note: (ctx, { ticketId }, { note }) => note && ticketNoteAdd(ctx, { ticketId, audience: 'internal', ...note }),
  transition: (ctx, ticket, { transition }) => transition && ticketTransition(ctx, { ...ticket, ...transition }),
  close: (ctx, ticket) => ticketClose(ctx, ticket),
  reopen: (ctx, ticket, { reopen }) => reopen && ticketReopen(ctx, { ...ticket, ...reopen }),
  void: (ctx, ticket, action) => action.void && ticketVoid(ctx, { ...ticket, ...action.void }),
};

/** Does one act to many tickets, each by the command that does it to one. */
export async function ticketBulk(
  ctx: Ctx,
  { tickets, action, isTrial }: TicketBulkRequest,
): Promise<Outcome<{ results: readonly BulkResult[] }>> {
  const verb = bulkVerb(action);
  if (!verb.allowed) return refused(verb.refusal);
  const results = await eachTicket(ctx, { tickets, isTrial }, async (itemCtx, ticket) => {
    const outcome = await ACTS[verb.plan](itemCtx, ticket, action);
    return { ticketId: ticket.ticketId, outcome: outcome ?? refused({ code: 'INVALID', field: ['action'] }) };
  });
  return done({ results });
}
