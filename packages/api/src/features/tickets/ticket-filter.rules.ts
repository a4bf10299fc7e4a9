import type { Channel, Priority, StateCategory } from '@shouwen/shared';

export const TICKET_VIEWS = ['mine', 'owned', 'unassigned', 'waiting', 'untold', 'mentioned', 'watched', 'drafts', 'all_open'] as const;
export type TicketView = (typeof TICKET_VIEWS)[number];

/** How a ticket stands to its nearest deadline. */
export const CLOCKS_ASKED = ['due_soon', 'overdue', 'waiting'] as const;
export type ClockAsked = (typeof CLOCKS_ASKED)[number];

export interface FieldAsked {
  /** Its code. */
  readonly field: string;
  /** As it is kept; absent: anything. */
  readonly value?: string | null;
}

/** What a list of tickets may be asked by. */
export interface TicketsAsked {
  readonly view?: TicketView | null;
  readonly departmentIds?: readonly string[] | null;
  readonly includeSubtree?: boolean | null;
  readonly typeIds?: readonly string[] | null;
  readonly categoryIds?: readonly string[] | null;
  readonly markedIds?: readonly string[] | null;
  readonly stateIds?: readonly string[] | null;
  readonly stateCategories?: readonly StateCategory[] | null;
  readonly isOpen?: boolean | null;
  readonly priorities?: readonly Priority[] | null;
  readonly channels?: readonly Channel[] | null;
  readonly assigneeIds?: readonly string[] | null;
  readonly ownerIds?: readonly string[] | null;
  readonly customerId?: string | null;
  /** With all of these tags. */
  readonly tagIds?: readonly string[] | null;
  /** What is said in fields of forms, all of it. */
  readonly fields?: readonly FieldAsked[] | null;
  /** Codes of fields, one of which is open; none: any. */
  readonly leavesOpen?: readonly string[] | null;
  readonly clock?: ClockAsked | null;
  readonly createdFrom?: Date | null;
  readonly createdTo?: Date | null;
  readonly search?: string | null;
}
