import { allow, type Decision, refuse } from '../../kernel/decision.js';

export interface ConsentTerm {
  readonly validFrom: string;
  /** The last day; null: until it is withdrawn. */
  readonly validUntil: string | null;
  readonly withdrawnAt: Date | string | null;
}

/** Whether something may be given out on the strength of this consent today, and if not, why (SEC-03). */
export function checkConsent({ validFrom, validUntil, withdrawnAt }: ConsentTerm, today: string): Decision {
  if (withdrawnAt !== null) return refuse('CONSENT_WITHDRAWN', undefined, ['consentId']);
  if (today < validFrom) return refuse('CONSENT_NOT_YET_VALID', { date: validFrom }, ['consentId']);
  if (validUntil !== null && today > validUntil) return refuse('CONSENT_EXPIRED', { date: validUntil }, ['consentId']);
  return allow();
}

/** A consent must end after it begins, and not have ended already. */
export function checkTerm({ validFrom, validUntil }: Omit<ConsentTerm, 'withdrawnAt'>, today: string): Decision {
  if (validUntil === null) return allow();
  if (validUntil < validFrom) return refuse('INVALID', undefined, ['validUntil']);
  return validUntil < today ? refuse('CONSENT_EXPIRED', { date: validUntil }, ['validUntil']) : allow();
}
