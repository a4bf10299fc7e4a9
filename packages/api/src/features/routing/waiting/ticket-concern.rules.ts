import { OPEN_CATEGORIES } from '@shouwen/shared';
import type { TicketEventPayload } from '../../tickets/ticket-event.rules.js';

/** What an event of a ticket means for those who give tickets. */
export interface Concern {
  /** It waits or ceased to; where it stands is to be looked at. */
  readonly mayWait: boolean;
  /** Who has less in hand than before. */
  readonly freedId: string | null;
}

type Told = Pick<
  TicketEventPayload,
  'assigneeId' | 'stateCategory' | 'fromAssigneeId' | 'fromStateCategory' | 'fromTypeCode' | 'fromPriority'
>;

export function concernOf(type: string, told: Told): Concern {
  const { assigneeId, stateCategory, fromAssigneeId, fromStateCategory } = told;
  const isOpen = OPEN_CATEGORIES.includes(stateCategory);
  const waits = assigneeId === null && isOpen;
  const waited = fromAssigneeId === null || (assigneeId === null && fromStateCategory !== undefined);
  return { mayWait: type === 'ticket.created' ? waits : waits || waited || type === 'ticket.merged', freedId: freedBy(told) };
}

/** Whoever had it, where it went on; whoever has it, where it weighs otherwise now. */
function freedBy({ assigneeId, fromAssigneeId, fromStateCategory, fromTypeCode, fromPriority }: Told): string | null {
  if (fromAssigneeId !== undefined) return fromAssigneeId;
  const isOtherwise = [fromStateCategory, fromTypeCode, fromPriority].some((before) => before !== undefined);
  return isOtherwise ? assigneeId : null;
}
