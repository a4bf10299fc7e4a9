import type { Actor } from '../../../kernel/actor.js';
import { type Decision, refuse } from '../../../kernel/decision.js';
import { type CustomerFile, type CustomerPlace, lookOf, mayChangeCustomer, reachesCustomer } from '../customer-access.rules.js';

/** Files say what a note would say: whoever sees notes masked sees none of them (SEC-11). */
export function seesFiles(actor: Actor, customer: CustomerPlace): boolean {
  return reachesCustomer(actor, 'customer:read', customer) && lookOf(actor, 'customer.note') === 'clear';
}

/** May the actor put files on the customer, or take one away? That it was there stays in the history. */
export function mayKeepFiles(actor: Actor, customer: CustomerFile): Decision {
  const permitted = mayChangeCustomer(actor, customer);
  return permitted.allowed && !seesFiles(actor, customer) ? refuse('FIELD_READ_ONLY') : permitted;
}

/** May the actor take this file away? */
export function mayRemoveFile(actor: Actor, customer: CustomerFile, { isRemoved }: { readonly isRemoved: boolean }): Decision {
  return isRemoved ? refuse('NOT_FOUND', undefined, ['fileId']) : mayKeepFiles(actor, customer);
}
