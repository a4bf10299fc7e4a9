import type { Channel, ContactDirection, ContactResult, CustomerProof, Priority, StateCategory } from '@shouwen/shared';
import type { MarkChange } from './ticket-marks/ticket-marks.rules.js';

/** Where a ticket stands; every ticket event carries it as it was right after the change, so that figures never read the ticket's current columns. */
export interface TicketEventAfter {
  readonly departmentId: string;
  readonly assigneeId: string | null;
  readonly stateId: string;
  readonly stateCategory: StateCategory;
  readonly typeCode: string;
  readonly priority: Priority;
  /** The channel by which the customer first came. */
  readonly channel: Channel;
  readonly ownerId: string;
  readonly categoryId: string | null;
  readonly customerId: string;
}

export const REWORDED = ['subject', 'description', 'contactName'] as const;
export type Reworded = (typeof REWORDED)[number];

/** The payload of every event whose subject is a ticket. `from…` only where it changed. What people wrote is never here: it must stay erasable. */
export interface TicketEventPayload extends TicketEventAfter {
  readonly fromDepartmentId?: string;
  readonly fromAssigneeId?: string | null;
  readonly fromStateId?: string;
  readonly fromStateCategory?: StateCategory;
  readonly fromTypeCode?: string;
  readonly fromCategoryId?: string | null;
  readonly fromPriority?: Priority;
  /** Words of the ticket that were changed; what they were stands with the texts of the event. */
  readonly reworded?: readonly Reworded[];
  /** What the ticket is about from then on; null: no product in particular. */
  readonly productId?: string | null;
  readonly messageId?: string;
  readonly audience?: 'internal' | 'customer';
  readonly messageChannel?: Channel;
  /** What changed of the trees of categories beside the problems: ids. */
  readonly marks?: readonly MarkChange[];
  /** What the way that was taken writes into the history: words of the organisation, nobody's own. */
  readonly stepNotes?: readonly string[];
  /** An action of its step that was done, or was not after all. */
  readonly actionCode?: string;
  /** Codes of the fields of its forms that were filled in. */
  readonly fields?: readonly string[];
  /** A file that was removed. */
  readonly fileId?: string;
  /** Nobody asked for it: the house began of its own accord. */
  readonly isUnasked?: boolean;
  /** Of the house's own accord: by which rule of the organisation, and which time that was. */
  readonly ruleId?: string;
  readonly firingId?: string;
  /** Who answered for it before. */
  readonly fromOwnerId?: string;
  /** Who began or ceased to watch it; who is to answer for it. */
  readonly personId?: string;
  /** The request by which first responsibility is to be handed on. */
  readonly requestId?: string;
  /** Code of the timer whose clock was taken out of the reckoning. */
  readonly timer?: string;
  /** Code of an obligation of the first receiver. */
  readonly obligation?: string;
  /** Whom a note speaks to. */
  readonly mentionedIds?: readonly string[];
  /** Codes of the tags that were put on and taken off. */
  readonly tagged?: readonly string[];
  readonly untagged?: readonly string[];
  /** How the customer was spoken to. */
  readonly contact?: { readonly direction: ContactDirection; readonly result: ContactResult; readonly durationSeconds: number | null };
  /** By which way the customer said what they think of the outcome, and whether they are satisfied with it (TKT-33). */
  readonly proof?: CustomerProof;
  readonly isSatisfied?: boolean;
  /** The other ticket of a link, a merge or a split. */
  readonly otherNumber?: string;
  /** What the other ticket is to this one. */
  readonly relation?: string;
  /** A promise to the customer, and by when; `fromDueAt` where it was moved. What was promised is never here. */
  readonly promise?: { readonly id: string; readonly dueAt: string; readonly fromDueAt?: string; readonly outcome?: string };
  /** This message told the customer the outcome (TKT-34). */
  readonly isOutcome?: boolean;
}

/** Reads a stored payload back; null when it is not a ticket's, so that a reader of the log never trips over a foreign event. */
export function ticketEventPayload(payload: unknown): TicketEventPayload | null {
  return isTicketEventPayload(payload) ? payload : null;
}

function isTicketEventPayload(payload: unknown): payload is TicketEventPayload {
  if (typeof payload !== 'object' || payload === null) return false;
  return 'departmentId' in payload && 'stateId' in payload && 'stateCategory' in payload && 'typeCode' in payload;
}

/** The payload of a change: where the ticket now stands, where it stood as far as that differs, and what the verb says. */
export function ticketEventOf(
  before: TicketEventAfter | null,
  after: TicketEventAfter,
  details: Partial<TicketEventPayload> = {},
): TicketEventPayload {
  return {
    ...after,
    ...(before && before.departmentId !== after.departmentId && { fromDepartmentId: before.departmentId }),
    ...(before && before.assigneeId !== after.assigneeId && { fromAssigneeId: before.assigneeId }),
    ...(before && before.ownerId !== after.ownerId && { fromOwnerId: before.ownerId }),
    ...(before && before.stateId !== after.stateId && { fromStateId: before.stateId }),
    ...(before && before.stateCategory !== after.stateCategory && { fromStateCategory: before.stateCategory }),
    ...(before && before.typeCode !== after.typeCode && { fromTypeCode: before.typeCode }),
    ...(before && before.categoryId !== after.categoryId && { fromCategoryId: before.categoryId }),
    ...(before && before.priority !== after.priority && { fromPriority: before.priority }),
    ...details,
  };
}
