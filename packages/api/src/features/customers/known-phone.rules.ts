import { allow, type Decision, refuse } from '../../kernel/decision.js';

/** Somebody who has a phone number already. */
export interface PhoneHolder {
  readonly name: string;
  readonly isVisible: boolean;
}

/** The hint that somebody already has this phone number. Households share one, so it can be overruled; a hidden customer's name is not told. */
export function checkDuplicate(holder: PhoneHolder | null, isAccepted: boolean, field: readonly string[] = ['phone']): Decision {
  if (!holder || isAccepted) return allow();
  return refuse('CUSTOMER_PHONE_KNOWN', { name: holder.isVisible ? holder.name : '*' }, field);
}
