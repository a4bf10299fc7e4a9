import type { Actor } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { type CustomerFile, mayActOn } from '../customer-access.rules.js';

export interface OwnedCustomer extends CustomerFile {
  readonly ownerId: string | null;
  /** They came to the organisation by themselves (CUS-34). */
  readonly isCompanyLead: boolean;
}

/** May the actor hand this customer to anybody? */
export function mayAssignOwner(actor: Actor, customer: CustomerFile): Decision {
  return mayActOn(actor, 'customer:assign', customer);
}

/** May the actor take this customer on: one that nobody looks after, and that did not come to the organisation by itself (CUS-34)? */
export function mayClaim(actor: Actor, customer: OwnedCustomer): Decision {
  const permitted = mayActOn(actor, 'customer:claim', customer);
  if (!permitted.allowed) return permitted;
  if (customer.ownerId !== null) return refuse('CUSTOMER_HAS_OWNER');
  return customer.isCompanyLead ? refuse('CUSTOMER_COMPANY_LEAD') : allow();
}

/** Whoever may hand customers over names anybody; anybody else takes one on for themselves. */
export function mayHaveOwner(actor: Actor, customer: OwnedCustomer, ownerId: string | null): Decision {
  const assigned = mayAssignOwner(actor, customer);
  const isClaim = !assigned.allowed && ownerId !== null && ownerId === actor.personId;
  return isClaim ? mayClaim(actor, customer) : assigned;
}
