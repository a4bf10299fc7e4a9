/** Whom a step of a ladder told, and of which ticket. */
export interface EscalationPayload {
  readonly ticketId: string;
  readonly timer: string;
  readonly personIds: readonly string[];
}

/** Reads a stored payload back; null when it is none of an escalation. */
export function escalationPayload(payload: unknown): EscalationPayload | null {
  return isEscalationPayload(payload) ? payload : null;
}

function isEscalationPayload(payload: unknown): payload is EscalationPayload {
  return typeof payload === 'object' && payload !== null && 'ticketId' in payload && 'personIds' in payload;
}
