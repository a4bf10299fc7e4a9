import type { ClosingProof, Facts, Language, LocalText, StateCategory } from '@shouwen/shared';
import type { Actor } from '../../kernel/actor.js';
import type { DepartmentTree } from '../departments/department-tree.rules.js';
import type { TermRow } from '../people/position.rules.js';
import type { WorkflowBook } from '../workflows/workflow.rules.js';
import type { DoneAction } from './ticket-step/ticket-step.rules.js';

/** Somebody of the organisation, as far as a ticket concerns them. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly departmentId: string;
  readonly isActive: boolean;
}

/** Where a right to a ticket is judged by. */
export interface TicketPlace {
  readonly departmentId: string;
  readonly ownerId: string;
  readonly ownerDepartmentId: string;
  readonly assigneeId: string | null;
}

/** A stop on a ticket's way, to which it can be returned. */
export interface Stop {
  readonly departmentId: string;
  readonly assigneeId: string | null;
}

export type OpenChecks = Readonly<Record<'resolve' | 'close', number>>;

/** What the rules need to know of a ticket. */
export interface TicketFacts extends TicketPlace {
  readonly typeId: string;
  readonly stateId: string;
  readonly stateCategory: StateCategory;
  /** Whether the assignee took it, rather than was given it. */
  readonly isAccepted: boolean;
  readonly isOutcomeTold: boolean;
  /** What is there of what closing may ask for, since it was last solved. */
  readonly proofs: readonly ClosingProof[] | null;
  /** Where it goes on since it was merged. */
  readonly mergedIntoId: string | null;
  /** What its first receiver must still do before it is closed. */
  readonly openObligations: number;
  /** Tickets below it on which work is owed. */
  readonly openChildren: number;
  /** What is known of it in the words of conditions; null where no way from its state asks. */
  readonly conditions: Facts | null;
  /** What of its state was done. */
  readonly stepDone: readonly DoneAction[] | null;
  /** Points of checklists that are not ticked and must be, before it is solved and before it is closed. */
  readonly openChecks: OpenChecks;
  /** Promises to the customer of which nobody said yet what became of them. */
  readonly openPromises: number;
  /** Earlier stops, the latest last. */
  readonly cameFrom: readonly Stop[];
  /** Whether the actor ever acted on it or was its assignee. */
  readonly isParticipant: boolean;
}

/** The world in which a decision falls: who asks, and the organisation as it is now. */
export interface Setting {
  readonly actor: Actor;
  readonly language: Language;
  /** The local day. */
  readonly today: string;
  readonly tree: DepartmentTree;
  readonly book: WorkflowBook;
  /** Whether a ticket with an open promise may not be closed. */
  readonly asksOfPromises: boolean;
  /** What a field of a form is called. */
  fieldNames(code: string): LocalText | undefined;
  readonly people: {
    find(id: string): Colleague | undefined;
    /** Where somebody works today: mainly, and part-time. */
    departmentIdsOf(person: Pick<Colleague, 'id' | 'departmentId'>): readonly string[];
  };
  readonly certificates: {
    /** Whether a missing one stops work from being given, rather than warns. */
    readonly isBlocking: boolean;
    /** What tickets of a type ask for and somebody does not validly hold today; nothing where the organisation does not check. */
    lackedBy(personId: string, typeId: string): readonly TermRow[];
  };
}
