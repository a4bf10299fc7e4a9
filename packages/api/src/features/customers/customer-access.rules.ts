import type { Permission } from '@shouwen/shared';
import { type Actor, reachOf } from '../../kernel/actor.js';

export const CUSTOMER_KINDS = ['person', 'company'] as const;
export type CustomerKind = (typeof CUSTOMER_KINDS)[number];

export const CUSTOMER_STAGES = ['prospect', 'active', 'former'] as const;
export type CustomerStage = (typeof CUSTOMER_STAGES)[number];

/** Whose customer it is, as far as rights go. */
export interface CustomerPlace {
  readonly departmentId: string | null;
  readonly creatorId: string | null;
}

/** Whether a permission of the actor reaches this customer; "own" are those the actor registered. */
export function reachesCustomer(actor: Actor, permission: Permission, customer: CustomerPlace): boolean {
  const reach = reachOf(actor, permission);
  if (!reach) return false;
  if (reach.all) return true;
  if (customer.departmentId !== null && reach.departmentIds.has(customer.departmentId)) return true;
  return (reach.own || reach.participated) && customer.creatorId !== null && customer.creatorId === actor.personId;
}

/** Whether phone and e-mail are shown in full; everyone else sees `138****6021`. */
export function canRevealCustomer(actor: Actor, customer: CustomerPlace): boolean {
  return reachesCustomer(actor, 'customer:reveal', customer);
}
