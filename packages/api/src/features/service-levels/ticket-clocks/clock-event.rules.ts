import type { WarningPoint } from './warning.rules.js';

/** What is said when a clock warns or was missed. */
export interface ClockEventPayload {
  readonly ticketId: string;
  readonly timer: string;
  readonly policyVersionId: string;
  readonly dueAt: string | null;
  /** What was reached. */
  readonly points: readonly WarningPoint[];
}

/** Reads a stored payload back; null when it is none of a clock. */
export function clockEventPayload(payload: unknown): ClockEventPayload | null {
  return isClockEventPayload(payload) ? payload : null;
}

function isClockEventPayload(payload: unknown): payload is ClockEventPayload {
  return typeof payload === 'object' && payload !== null && 'policyVersionId' in payload && 'points' in payload;
}
