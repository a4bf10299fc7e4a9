import { PRIORITIES, type Priority } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { isForType } from '../../workflows/category-tree.rules.js';
import type { StateRow, TicketTypeRow } from '../../workflows/workflow.rules.js';
import { holdsFor, isTheirs, notYours, refuseState } from '../ticket-access.rules.js';
import { mayWorkOn } from '../ticket-certificates.rules.js';
import { stateAfter, type TicketChanges, type TicketPlan } from '../ticket-change.rules.js';
import { checkProblem } from '../ticket-create/ticket-create.rules.js';
import { REWORDED } from '../ticket-event.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';
import { PHASE, phaseOf } from '../ticket-phase.rules.js';

/** What may be put right on a ticket; absent: as it is. */
export interface TicketWish {
  readonly subject?: string;
  readonly description?: string;
  /** null: nobody beside the customer. */
  readonly contactName?: string | null;
  readonly typeId?: string;
  readonly categoryId?: string | null;
  readonly priority?: Priority;
  readonly reason?: string;
}

export type TicketWords = TicketFacts & {
  readonly subject: string;
  readonly description: string;
  readonly contactName: string | null;
  readonly categoryId: string | null;
  readonly priority: number;
  /** How pressing what it carries makes it (TKT-09); null: nothing says so. */
  readonly priorityGiven: Priority | null;
};

/** May the actor put its facts right? Whoever works on it or answers for it, until it has ended. */
export function canEditTicket(setting: Setting, ticket: TicketFacts): Decision {
  const held = holdsFor(setting, 'ticket:edit', ticket);
  if (!held.allowed) return held;
  if (phaseOf(ticket.stateCategory) === PHASE.ended) return refuseState(setting, ticket);
  return isTheirs(setting, 'ticket:edit', ticket) ? allow() : notYours(setting, ticket);
}

/** Puts subject, words, type, category or priority right; what they were stays in the history. */
export function planTicketEdit(setting: Setting, ticket: TicketWords, wish: TicketWish): Decision<TicketPlan> {
  const permitted = canEditTicket(setting, ticket);
  if (!permitted.allowed) return permitted;
  const kind = planKind(setting, ticket, wish);
  if (!kind.allowed) return kind;
  const reworded = REWORDED.filter((field) => wish[field] !== undefined && wish[field] !== ticket[field]);
  const changes: TicketChanges = {
    ...kind.plan,
    ...Object.fromEntries(reworded.map((field) => [field, wish[field]])),
    ...reprioritised(ticket, wish.priority),
  };
  if (Object.keys(changes).length === 0) return refuse('NOTHING_CHANGED');
  if (isUnexplained(ticket, changes, wish)) return refuse('REQUIRED', undefined, ['reason']);
  const words = reworded.flatMap((field) => [
    [field, ticket[field] ?? ''],
    // The ticket itself holds the long text; the history need not hold it twice.
    ...(field === 'description' ? [] : [[`${field}.to`, wish[field] ?? '']]),
  ]);
  return allow({
    type: 'ticket.edited',
    changes,
    ...(reworded.length > 0 && { details: { reworded } }),
    texts: { ...Object.fromEntries(words), ...(wish.reason && { reason: wish.reason }) },
  });
}

/** Another priority than importance and urgency give is for somebody to answer for. */
function isUnexplained({ priorityGiven }: TicketWords, { priority }: TicketChanges, { reason }: TicketWish): boolean {
  return priority !== undefined && priorityGiven !== null && PRIORITIES[priority] !== priorityGiven && !reason;
}

function reprioritised(ticket: TicketWords, priority: Priority | undefined): TicketChanges {
  const wanted = priority === undefined ? ticket.priority : PRIORITIES.indexOf(priority);
  return wanted === ticket.priority ? {} : { priority: wanted };
}

/** Type and category go together: a category that the new type does not know is dropped, one that was asked for must fit. */
function planKind(setting: Setting, ticket: TicketWords, wish: TicketWish): Decision<TicketChanges> {
  const type = setting.book.type(wish.typeId ?? ticket.typeId);
  if (!type) return refuse('NOT_FOUND', undefined, ['typeId']);
  const isRetyped = type.id !== ticket.typeId;
  const categoryId = wish.categoryId === undefined ? keptCategory(setting, ticket, type) : wish.categoryId;
  const fits = wish.categoryId === undefined ? allow() : checkProblem(setting.book, type, categoryId);
  if (!fits.allowed) return fits;
  const recategorised = categoryId === ticket.categoryId ? {} : { categoryId };
  if (!isRetyped) return allow(recategorised);
  const assignee = ticket.assigneeId === null ? undefined : setting.people.find(ticket.assigneeId);
  const certified = assignee ? mayWorkOn(setting, type.id, assignee) : allow();
  if (!certified.allowed) return refuse(certified.refusal.code, certified.refusal.params, ['typeId']);
  return allow({ ...recategorised, typeId: type.id, ...stateIn(setting, type, ticket) });
}

function keptCategory({ book }: Setting, { typeId, categoryId }: TicketWords, type: TicketTypeRow): string | null {
  const category = categoryId === null ? undefined : book.category(categoryId);
  return typeId === type.id || (category && isForType(category, type)) ? categoryId : null;
}

/** Where it stands in another workflow: the state of the same name, else one of the same meaning, else where it begins. */
function stateIn({ book }: Setting, type: TicketTypeRow, ticket: TicketFacts): TicketChanges {
  if (book.type(ticket.typeId)?.workflow === type.workflow) return {};
  const states = book.statesOf(type).filter(({ category }) => category === ticket.stateCategory);
  const code = book.state(ticket.stateId)?.code;
  const by = (wanted: (state: StateRow) => boolean): StateRow | undefined => states.find(wanted);
  const to = by((state) => state.code === code) ?? states[0] ?? book.initialState(type);
  return to === undefined ? {} : stateAfter({ to });
}
