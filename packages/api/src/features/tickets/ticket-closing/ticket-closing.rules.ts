import type { ClosingProof, UserErrorCode } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { isForType } from '../../workflows/category-tree.rules.js';
import type { WorkflowBook } from '../../workflows/workflow.rules.js';
import type { OpenChecks, Setting, TicketFacts } from '../ticket-facts.rules.js';

type Book = Pick<WorkflowBook, 'type' | 'schemes' | 'categories'>;

const MISSING: Readonly<Record<ClosingProof, UserErrorCode>> = {
  confirmation: 'CLOSING_UNCONFIRMED',
  signature: 'CLOSING_UNSIGNED',
  revisit: 'CLOSING_NOT_REVISITED',
  review: 'CLOSING_NOT_REVIEWED',
};

/** Whether all is there before it is solved: the tickets below it are done (TKT-24), its checklist is whole. */
export function isReadyToResolve({ openChildren, openChecks }: TicketFacts): Decision {
  if (openChildren > 0) return refuse('CHILDREN_OPEN', { count: String(openChildren) });
  return isTicked(openChecks.resolve);
}

interface Closing extends Pick<Setting, 'asksOfPromises'> {
  readonly book: Book;
}

/**
 * Whether all is there before it is closed: the outcome told (TKT-34), what became of every promise (TKT-31), what the type asks for (TKT-35),
 * what its first receiver must do (TKT-22), its checklist whole.
 */
export function isReadyToClose({ book, asksOfPromises }: Closing, ticket: TicketFacts): Decision {
  const { isOutcomeTold, openPromises, typeId, proofs, openChecks, openObligations } = ticket;
  if (!isOutcomeTold) return refuse('OUTCOME_NOT_TOLD');
  if (asksOfPromises && openPromises > 0) return refuse('PROMISES_OPEN', { count: String(openPromises) });
  const missing = book.type(typeId)?.closing.find((proof) => !proofs?.includes(proof));
  if (missing !== undefined) return refuse(MISSING[missing]);
  return openObligations > 0 ? refuse('OBLIGATIONS_OPEN', { count: String(openObligations) }) : isTicked(openChecks.close);
}

function isTicked(open: number): Decision {
  return open === 0 ? allow() : refuse('CHECKLIST_OPEN', { count: String(open) });
}

/** The points that must be ticked on a ticket of the type before a gate. */
function pointsBefore(book: Book, typeId: string, gate: keyof OpenChecks): string[] {
  const type = book.type(typeId);
  if (!type) return [];
  const lists = new Set(
    book.schemes.filter((one) => one.checklist === gate && !one.isArchived && isForType(one, type)).map(({ code }) => code),
  );
  return lists.size === 0
    ? []
    : book.categories.filter((one) => lists.has(one.scheme) && !one.isArchived && isForType(one, type)).map(({ id }) => id);
}

/** Whether a ticket of the type has anything to be ticked off at all: only then does anybody need to ask what is. */
export function hasGates(book: Book, typeId: string): boolean {
  return pointsBefore(book, typeId, 'resolve').length > 0 || pointsBefore(book, typeId, 'close').length > 0;
}

export const NO_CHECKS: OpenChecks = { resolve: 0, close: 0 };

/** What is still to be ticked, of what the ticket carries. */
export function openChecksOf(book: Book, typeId: string, ticked: ReadonlySet<string>): OpenChecks {
  const open = (gate: keyof OpenChecks): number => pointsBefore(book, typeId, gate).filter((id) => !ticked.has(id)).length;
  return { resolve: open('resolve'), close: open('close') };
}
