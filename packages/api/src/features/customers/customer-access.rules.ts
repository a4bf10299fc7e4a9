import type { Permission, SensitiveField } from '@shouwen/shared';
import { type Actor, fieldLevel, holds, lookerReaches, reachOf } from '../../kernel/actor.js';

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
  if (!reach || !lookerReaches(actor, permission, customer.departmentId)) return false;
  if (reach.all) return true;
  if (customer.departmentId !== null && reach.departmentIds.has(customer.departmentId)) return true;
  return (reach.own || reach.participated) && customer.creatorId !== null && customer.creatorId === actor.personId;
}

/** Whether phone and e-mail may be seen in full: at once where the actor's roles say so, otherwise with a reason that is logged (SEC-11). */
export function canRevealCustomer(actor: Actor, customer: CustomerPlace): boolean {
  return reachesCustomer(actor, 'customer:reveal', customer);
}

type CustomerField = Extract<SensitiveField, `customer.${string}`>;

/** Whether a field is shown in full without asking; everyone else sees `138****6021`. */
export function showsChannel(actor: Actor, field: CustomerField, customer: CustomerPlace): boolean {
  return fieldLevel(actor, field) !== 'mask' && canRevealCustomer(actor, customer);
}

/** How address and note are shown beside a ticket or on their own: not at all without the right to read customers. */
export function lookOf(actor: Actor, field: CustomerField): 'clear' | 'masked' | 'none' {
  if (!holds(actor, 'customer:read')) return 'none';
  return fieldLevel(actor, field) === 'mask' ? 'masked' : 'clear';
}
