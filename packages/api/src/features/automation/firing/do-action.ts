import { LIMITS, type Priority } from '@shouwen/shared';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRow } from '../../../platform/db/write.js';
import { departmentTree } from '../../departments/index.js';
import { doMacro } from '../../macros/index.js';
import { fillingOf, fillReply } from '../../replies/index.js';
import {
  TicketEntity,
  ticketAssign,
  ticketEdit,
  ticketNoteAdd,
  ticketTag,
  ticketTransfer,
  ticketTransition,
  ticketWatch,
} from '../../tickets/index.js';
import { wordBook } from '../../words/index.js';
import type { ActionKind, RuleAction } from '../automation.rules.js';
import { peopleMeant } from './rule-people.js';

export interface Acting {
  readonly tx: Tx;
  readonly action: RuleAction;
  readonly ticket: TicketEntity;
  /** What the rule is called: why something is done, where the action says nothing else. */
  readonly name: string;
}

type Act = (ctx: Ctx, acting: Acting) => Promise<Outcome<{ ticketId: string }>>;

/** What is no longer there is refused like an id that never was. */
const GONE = '';

async function tagId(ctx: Ctx, code: string | null): Promise<string> {
  return (await wordBook.of(ctx)).of('ticket_tag').find((word) => word.code === code)?.id ?? GONE;
}

/** The words with what the ticket knows in them. */
async function filled(ctx: Ctx, { action: { text }, ticket }: Acting): Promise<string> {
  const filling = await fillingOf(ctx, ticket.id);
  return filling ? fillReply(text ?? '', filling.values, ctx.language).text : (text ?? '');
}

const why = ({ action: { text }, name }: Acting): string => text?.trim() || name;

const ACTS: Readonly<Record<ActionKind, Act>> = {
  priority: (ctx, acting) => {
    const { id: ticketId, version } = acting.ticket;
    return ticketEdit(ctx, { ticketId, version, priority: acting.action.value as Priority, reason: why(acting) });
  },
  tag: async (ctx, { action, ticket }) => ticketTag(ctx, { ticketId: ticket.id, addIds: [await tagId(ctx, action.value)], removeIds: [] }),
  untag: async (ctx, { action, ticket }) =>
    ticketTag(ctx, { ticketId: ticket.id, addIds: [], removeIds: [await tagId(ctx, action.value)] }),
  transfer: async (ctx, acting) => {
    const { id: ticketId, version, departmentId: from } = acting.ticket;
    const departmentId = (await departmentTree.of(ctx)).findByCode(acting.action.value ?? GONE)?.id ?? GONE;
    if (departmentId === from) return refused({ code: 'NOTHING_CHANGED' });
    return ticketTransfer(ctx, { ticketId, version, departmentId, assigneeId: null, reason: why(acting) });
  },
  assign: async (ctx, acting) => {
    const { id: ticketId, version, assigneeId: from } = acting.ticket;
    const assigneeId = acting.action.value ?? GONE;
    if (assigneeId === from) return refused({ code: 'NOTHING_CHANGED' });
    return ticketAssign(ctx, { ticketId, version, assigneeId, reason: why(acting) });
  },
  transition: (ctx, acting) => {
    const { id: ticketId, version } = acting.ticket;
    return ticketTransition(ctx, { ticketId, version, transitionCode: acting.action.value ?? GONE, reason: why(acting) });
  },
  note: async (ctx, acting) => ticketNoteAdd(ctx, { ticketId: acting.ticket.id, audience: 'internal', body: await filled(ctx, acting) }),
  notify: async (ctx, acting) => {
    const mentionIds = (await peopleMeant(acting.tx, ctx, acting)).slice(0, LIMITS.mentions);
    if (mentionIds.length === 0) return refused({ code: 'NOTHING_CHANGED' });
    return ticketNoteAdd(ctx, { ticketId: acting.ticket.id, audience: 'internal', body: await filled(ctx, acting), mentionIds });
  },
  watch: async (ctx, acting) => {
    const ticketId = acting.ticket.id;
    let isNew = false;
    for (const personId of await peopleMeant(acting.tx, ctx, acting)) {
      const { userErrors = [] } = await ticketWatch(ctx, { ticketId, personId, isWatching: true });
      if (userErrors.length === 0) isNew = true;
      else if (userErrors.some(({ code }) => code !== 'NOTHING_CHANGED')) return refused(...userErrors);
    }
    return isNew ? done({ ticketId }) : refused({ code: 'NOTHING_CHANGED' });
  },
  macro: (ctx, { tx, action, ticket }) => doMacro(ctx, tx, { code: action.value ?? GONE, ticketId: ticket.id }),
};

/** One action of a rule, by the command that people have for it: what that one refuses is refused here. */
export async function doAction(
  ctx: Ctx,
  { tx, action, ticketId, name }: Omit<Acting, 'ticket'> & { readonly ticketId: string },
): ReturnType<Act> {
  const ticket = await findRow(tx, TicketEntity, { id: ticketId });
  return ticket ? ACTS[action.kind](ctx, { tx, action, ticket, name }) : refused({ code: 'NOT_FOUND' });
}
