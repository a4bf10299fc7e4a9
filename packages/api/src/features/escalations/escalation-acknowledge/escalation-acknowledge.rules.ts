import { allow, type Decision, refuse } from '../../../kernel/decision.js';

interface Told {
  readonly personId: string;
  readonly answeredAt: Date | null;
}

/** Whether somebody may answer: who was told, once, with an end that lies ahead. */
export function canAcknowledge({ personId, answeredAt }: Told, viewerId: string | null): Decision {
  if (personId !== viewerId) return refuse('NOT_ALLOWED');
  return answeredAt === null ? allow() : refuse('NOTHING_CHANGED');
}

/** What they do about it has to be done after now. */
export function untilRefusal(until: Date | null, now: Date): Decision {
  return until !== null && until <= now ? refuse('INVALID', undefined, ['until']) : allow();
}
