import type { ClosingProof, EventType } from '@shouwen/shared';
import type { Step } from '../workflows/workflow.rules.js';
import type { TicketEventAfter, TicketEventPayload } from './ticket-event.rules.js';
import type { Stop } from './ticket-facts.rules.js';
import { type Phase, phaseOf } from './ticket-phase.rules.js';
import type { DoneAction } from './ticket-step/ticket-step.rules.js';

/** The columns a verb may change. Number and customer are not among them: they stay for good. */
export interface TicketChanges {
  /** Only where first responsibility is handed on (TKT-22). */
  readonly ownerId?: string;
  readonly ownerDepartmentId?: string;
  readonly subject?: string;
  readonly description?: string;
  readonly contactName?: string | null;
  readonly typeId?: string;
  readonly categoryId?: string | null;
  readonly priority?: number;
  readonly stateId?: string;
  readonly stateCategory?: Step['to']['category'];
  readonly phase?: Phase;
  readonly departmentId?: string;
  readonly assigneeId?: string | null;
  readonly cause?: string;
  readonly measure?: string;
  readonly cameFrom?: readonly Stop[];
  readonly acceptedAt?: Date | null;
  readonly solvedAt?: Date | null;
  readonly closedAt?: Date | null;
  readonly outcomeToldAt?: Date | null;
  readonly proofs?: readonly ClosingProof[] | null;
  readonly returnCount?: number;
  readonly reopenCount?: number;
  readonly hopCount?: number;
  readonly openPromises?: number;
  readonly mergedIntoId?: string | null;
  readonly hasChildren?: boolean;
  readonly stepDone?: readonly DoneAction[] | null;
}

/** What an event says beside where the ticket then stood. */
export type EventDetails = Omit<Partial<TicketEventPayload>, keyof TicketEventAfter>;

/** One verb's whole effect: what changes, and what the log will say. */
export interface TicketPlan {
  readonly type: EventType;
  readonly changes: TicketChanges;
  readonly details?: EventDetails;
  /** The way between states that is taken. */
  readonly step?: Pick<Step, 'effects'>;
  /** What the actor wrote; it stays erasable, so it is no part of the event itself. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** The state columns after a step. */
export function stateAfter({ to }: Pick<Step, 'to'>): Pick<TicketChanges, 'stateId' | 'stateCategory' | 'phase'> {
  return { stateId: to.id, stateCategory: to.category, phase: phaseOf(to.category) };
}
