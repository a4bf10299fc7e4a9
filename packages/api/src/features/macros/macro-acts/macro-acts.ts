import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { departmentTree } from '../../departments/index.js';
import {
  type TicketSeenAt,
  ticketAccept,
  ticketAssign,
  ticketClose,
  ticketEdit,
  ticketNoteAdd,
  ticketResolve,
  ticketTag,
  ticketTransfer,
  ticketTransition,
} from '../../tickets/index.js';
import { wordBook } from '../../words/index.js';
import { workflowBook } from '../../workflows/index.js';
import type { MacroAct, MacroActions } from '../macro-actions.rules.js';
import type { WrittenText } from './written-text.js';

export interface Acting extends TicketSeenAt {
  readonly actions: MacroActions;
  /** What the macro is called: why a fact was changed, where it says nothing else. */
  readonly name: string;
  readonly text: WrittenText | null;
}

type Act = (ctx: Ctx, acting: Acting) => Promise<Outcome<{ ticketId: string }>>;

/** What is no longer there is refused like an id that never was. */
const GONE = '';

async function tagIds(ctx: Ctx, codes: readonly string[] = []): Promise<string[]> {
  const words = (await wordBook.of(ctx)).of('ticket_tag');
  return codes.map((code) => words.find((word) => word.code === code)?.id ?? GONE);
}

async function categoryId(ctx: Ctx, code: string | undefined): Promise<string | null> {
  if (code === undefined) return null;
  return (await workflowBook.of(ctx)).categories.find((category) => category.code === code)?.id ?? GONE;
}

const write: Act = (ctx, { ticketId, text }) =>
  ticketNoteAdd(ctx, { ticketId, audience: text?.audience ?? 'internal', body: text?.body ?? '', isOutcome: text?.isOutcome ?? false });

const ACTS: Readonly<Record<MacroAct, Act>> = {
  accept: (ctx, { ticketId, version }) => ticketAccept(ctx, { ticketId, version }),
  edit: async (ctx, { ticketId, version, name, actions: { priority, category, reason = name } }) =>
    ticketEdit(ctx, { ticketId, version, priority: priority ?? null, categoryId: await categoryId(ctx, category), reason }),
  tag: async (ctx, { ticketId, actions }) =>
    ticketTag(ctx, { ticketId, addIds: await tagIds(ctx, actions.addTags), removeIds: await tagIds(ctx, actions.removeTags) }),
  note: write,
  transition: (ctx, { ticketId, version, actions: { transition = GONE, reason } }) =>
    ticketTransition(ctx, { ticketId, version, transitionCode: transition, reason: reason ?? null }),
  resolve: (ctx, { ticketId, version, actions: { resolve } }) =>
    ticketResolve(ctx, { ticketId, version, cause: resolve?.cause ?? '', measure: resolve?.measure ?? '' }),
  outcome: write,
  transfer: async (ctx, { ticketId, version, actions: { department = GONE, assigneeId, reason } }) => {
    const departmentId = (await departmentTree.of(ctx)).findByCode(department)?.id ?? GONE;
    return ticketTransfer(ctx, { ticketId, version, departmentId, assigneeId: assigneeId ?? null, reason: reason ?? '' });
  },
  assign: (ctx, { ticketId, version, actions: { assigneeId = GONE, reason } }) =>
    ticketAssign(ctx, { ticketId, version, assigneeId, reason: reason ?? null }),
  close: (ctx, { ticketId, version }) => ticketClose(ctx, { ticketId, version }),
};

/** One act of a macro, by the command that does it alone. */
export function doAct(ctx: Ctx, act: MacroAct, acting: Acting): Promise<Outcome<{ ticketId: string }>> {
  return ACTS[act](ctx, acting);
}
