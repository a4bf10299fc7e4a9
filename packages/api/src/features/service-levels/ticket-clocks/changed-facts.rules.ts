import type { TicketEventPayload } from '../../tickets/ticket-event.rules.js';
import type { PolicyRow } from '../service-level.rules.js';

/** The facts that policies in use ask for. */
export function factsAsked(policies: readonly Pick<PolicyRow, 'isArchived' | 'rules'>[]): ReadonlySet<string> {
  const inUse = policies.filter(({ isArchived }) => !isArchived).map(({ rules }) => rules);
  return new Set(
    inUse.flatMap(({ when, targets }) => [
      ...when.clauses.map(({ fact }) => fact),
      ...targets.flatMap(({ matrix }) => (matrix ? [matrix.rows, ...(matrix.columns ? [matrix.columns] : [])] : [])),
    ]),
  );
}

const SAID_BY: Partial<Record<keyof TicketEventPayload, readonly string[]>> = {
  fromTypeCode: ['type'],
  fromCategoryId: ['category'],
  fromPriority: ['priority'],
  fromDepartmentId: ['department'],
  fromAssigneeId: ['assignee'],
  fromStateId: ['state', 'state_category'],
  tagged: ['tag'],
  untagged: ['tag'],
};

/** Whether an event changed anything of what is asked: only then may another policy decide. */
export function mayMatchAnew(payload: TicketEventPayload, asked: ReadonlySet<string>): boolean {
  const changed = Object.entries(SAID_BY).flatMap(([field, facts]) => (field in payload ? facts : []));
  const isOwn = (fact: string): boolean => fact.includes('.');
  const isFilled = payload.fields !== undefined || payload.marks !== undefined;
  return changed.some((fact) => asked.has(fact)) || (isFilled && [...asked].some(isOwn));
}
