import { handOnAsk } from '../features/first-responsibility/index.js';
import {
  ticketAccept,
  ticketActionSet,
  ticketClose,
  ticketConfirm,
  ticketNoteAdd,
  ticketReopen,
  ticketResolve,
  ticketReturn,
  ticketTransfer,
  ticketTransition,
} from '../features/tickets/index.js';
import type { Outcome } from '../kernel/outcome.js';
import type { Ctx } from '../platform/context.js';
import type { Company } from './hire-staff.js';
import type { Act } from './story.js';

/** A ticket while its story is told: each command takes it one version further. */
export interface TicketSoFar {
  readonly id: string;
  version: number;
}

type LaterAct = Exclude<Act, { readonly verb: 'create' }>;
type Performed = Promise<Outcome<{ ticketId: string }>>;
interface Performance {
  readonly ticket: TicketSoFar;
  readonly act: LaterAct;
}

/** The command behind an act. */
export function performAct(ctx: Ctx, company: Company, { ticket, act }: Performance): Performed {
  const on = { ticketId: ticket.id, version: ticket.version };
  switch (act.verb) {
    case 'accept':
      return ticketAccept(ctx, on);
    case 'transfer': {
      const assigneeId = act.assignee === undefined ? null : company.personId(act.assignee);
      return ticketTransfer(ctx, { ...on, departmentId: company.departmentId(act.departmentCode), assigneeId, reason: act.reason });
    }
    case 'return':
      return ticketReturn(ctx, { ...on, reason: act.reason });
    case 'handOn':
      return handOnAsk(ctx, { ...on, personId: company.personId(act.to), reason: act.reason });
    case 'step':
      return ticketTransition(ctx, { ...on, transitionCode: act.code, reason: act.reason ?? null });
    case 'tick':
      return ticketActionSet(ctx, { ticketId: ticket.id, actionCode: act.code, isDone: true });
    case 'resolve':
      return ticketResolve(ctx, { ...on, cause: act.cause, measure: act.measure });
    case 'reopen':
      return ticketReopen(ctx, { ...on, reason: act.reason });
    case 'sign':
      return ticketConfirm(ctx, { ...on, proof: 'signature', isSatisfied: true, channel: 'visit', body: act.body, signedBy: act.signedBy });
    case 'close':
      return ticketClose(ctx, on);
    default:
      return say(ctx, ticket.id, act);
  }
}

function say(ctx: Ctx, ticketId: string, act: Extract<LaterAct, { readonly verb: 'note' | 'tell' }>): Performed {
  if (act.verb === 'note') return ticketNoteAdd(ctx, { ticketId, body: act.body, audience: 'internal' });
  return ticketNoteAdd(ctx, { ticketId, body: act.body, audience: 'customer', channel: act.channel, isOutcome: act.isOutcome });
}
