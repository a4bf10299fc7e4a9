import { holds } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { isCategoryForType, type StateRow, type TicketTypeRow } from '../../workflows/workflow.rules.js';
import type { Setting } from '../ticket-facts.rules.js';
import { checkTarget } from '../ticket-transfer/ticket-transfer.rules.js';

export interface TicketDraft {
  readonly typeId: string;
  readonly categoryId: string | null;
  readonly hasCustomer: boolean;
  readonly hasNewCustomer: boolean;
  readonly departmentId: string | null;
}

export interface TicketStart {
  readonly type: TicketTypeRow;
  readonly state: StateRow;
  /** The first receiver, accountable to the end (TKT-22). */
  readonly ownerId: string;
  readonly ownerDepartmentId: string;
  readonly departmentId: string;
  readonly assigneeId: string | null;
}

/** Who answers for a new ticket and where it starts: with its first receiver, or straight in the department named. */
export function planTicketCreate(setting: Setting, draft: TicketDraft): Decision<TicketStart> {
  const { actor, book } = setting;
  if (!holds(actor, 'ticket:create') || actor.personId === null || actor.departmentId === null) return refuse('NOT_ALLOWED');
  if (draft.hasCustomer === draft.hasNewCustomer)
    return refuse(draft.hasCustomer ? 'CUSTOMER_AMBIGUOUS' : 'REQUIRED', undefined, ['customerId']);
  const type = book.type(draft.typeId);
  const state = type && book.initialState(type);
  if (!state) return refuse('NOT_FOUND', undefined, ['typeId']);
  const category = checkCategory(setting, type, draft.categoryId);
  if (!category.allowed) return category;
  const owner = { ownerId: actor.personId, ownerDepartmentId: actor.departmentId };
  if (draft.departmentId === null) return allow({ type, state, ...owner, departmentId: actor.departmentId, assigneeId: actor.personId });
  const target = checkTarget(setting, null, { departmentId: draft.departmentId, assigneeId: null });
  return target.allowed ? allow({ type, state, ...owner, departmentId: draft.departmentId, assigneeId: null }) : target;
}

function checkCategory({ book }: Setting, type: TicketTypeRow, categoryId: string | null): Decision {
  if (categoryId === null) return allow();
  const category = book.category(categoryId);
  if (!category) return refuse('NOT_FOUND', undefined, ['categoryId']);
  return isCategoryForType(category, type) ? allow() : refuse('CATEGORY_NOT_FOR_TYPE', undefined, ['categoryId']);
}
