import { holds } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { isCategoryForType, type StateRow, type TicketTypeRow } from '../../workflows/workflow.rules.js';
import type { Beginning } from '../../workflows/workflow-life.rules.js';
import { nameOf } from '../ticket-access.rules.js';
import { mayWorkOn } from '../ticket-certificates.rules.js';
import type { Setting, Stop } from '../ticket-facts.rules.js';
import { checkTarget } from '../ticket-transfer/ticket-transfer.rules.js';

export interface TicketDraft {
  readonly typeId: string;
  readonly categoryId: string | null;
  readonly hasCustomer: boolean;
  readonly hasNewCustomer: boolean;
  readonly departmentId: string | null;
  /** 0 to 99, as chance has it: decides whether it begins in a version that is being tried. */
  readonly draw: number;
}

export interface TicketStart {
  readonly type: TicketTypeRow;
  readonly state: StateRow;
  /** The first receiver, accountable to the end (TKT-22). */
  readonly ownerId: string;
  readonly ownerDepartmentId: string;
  readonly departmentId: string;
  readonly assigneeId: string | null;
  /** Where it can be returned to. */
  readonly cameFrom: readonly Stop[];
}

/** Who answers for a new ticket and where it starts: with its first receiver, or straight in the department named. */
export function planTicketCreate(setting: Setting, draft: TicketDraft): Decision<TicketStart> {
  const { actor, book } = setting;
  const { personId, departmentId } = actor;
  if (!holds(actor, 'ticket:create') || personId === null || departmentId === null) return refuse('NOT_ALLOWED');
  if (draft.hasCustomer === draft.hasNewCustomer)
    return refuse(draft.hasCustomer ? 'CUSTOMER_AMBIGUOUS' : 'REQUIRED', undefined, ['customerId']);
  const departmentIds = [departmentId, ...setting.tree.ancestors(departmentId).map(({ id }) => id)];
  const beginning = beginningOf(book, draft.typeId, { departmentIds, draw: draft.draw });
  if (!beginning.allowed) return beginning;
  const { type } = beginning.plan;
  const category = checkCategory(setting, type, draft.categoryId);
  if (!category.allowed) return category;
  const start = { ...beginning.plan, ownerId: personId, ownerDepartmentId: departmentId };
  if (draft.departmentId === null) return allow({ ...start, ...keptBy(setting, { id: personId, departmentId }, type.id), cameFrom: [] });
  const target = checkTarget(setting, null, { departmentId: draft.departmentId, assigneeId: null });
  if (!target.allowed) return target;
  return allow({ ...start, departmentId: draft.departmentId, assigneeId: null, cameFrom: [{ departmentId, assigneeId: personId }] });
}

/** The state in which tickets of a type begin; one that is out of use begins none (TKT-02). */
function beginningOf(book: Setting['book'], typeId: string, from: Beginning): Decision<Pick<TicketStart, 'type' | 'state'>> {
  const type = book.type(typeId);
  const state = type && book.initialState(type, from);
  if (!state) return refuse('NOT_FOUND', undefined, ['typeId']);
  return type.isArchived ? refuse('TYPE_RETIRED', undefined, ['typeId']) : allow({ type, state });
}

/** First responsibility needs no certificate, working on it may: then it waits in the first receiver's department (STF-11). */
function keptBy(setting: Setting, person: { readonly id: string; readonly departmentId: string }, typeId: string): Stop {
  const mayKeep = mayWorkOn(setting, typeId, { id: person.id, name: nameOf(setting, person.id) }).allowed;
  return { departmentId: person.departmentId, assigneeId: mayKeep ? person.id : null };
}

export function checkCategory({ book }: Setting, type: TicketTypeRow, categoryId: string | null): Decision {
  if (categoryId === null) return allow();
  const category = book.category(categoryId);
  if (!category) return refuse('NOT_FOUND', undefined, ['categoryId']);
  return isCategoryForType(category, type) ? allow() : refuse('CATEGORY_NOT_FOR_TYPE', undefined, ['categoryId']);
}
