import type { Permission, SensitiveField } from '@shouwen/shared';
import { type Actor, fieldLevel, holds, lookerReaches, reachOf } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';

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

/** A customer as whoever wants to change them finds them. */
export interface CustomerFile extends CustomerPlace {
  /** Null: it has not been erased. */
  readonly erasedAt: unknown;
}

/** May the actor change what the organisation knows of this customer (CUS-07)? Nothing comes into an erased file again (SEC-07). */
export function mayChangeCustomer(actor: Actor, customer: CustomerFile): Decision {
  return mayActOn(actor, 'customer:update', customer);
}

/** May the actor use this right on this customer? Whatever is done to one is done by somebody who may read them. */
export function mayActOn(actor: Actor, permission: Permission, customer: CustomerFile): Decision {
  if (customer.erasedAt !== null) return refuse('CUSTOMER_ERASED');
  if (!holds(actor, permission)) return refuse('NOT_ALLOWED');
  const isReached = reachesCustomer(actor, 'customer:read', customer) && reachesCustomer(actor, permission, customer);
  return isReached ? allow() : refuse('OUT_OF_REACH');
}

/** May the actor say that this customer and another are one (CUS-07)? */
export function mayMergeCustomer(actor: Actor, customer: CustomerFile): Decision {
  if (customer.erasedAt !== null) return refuse('CUSTOMER_ERASED');
  if (!holds(actor, 'customer:merge')) return refuse('NOT_ALLOWED');
  const isReached = reachesCustomer(actor, 'customer:read', customer) && reachesCustomer(actor, 'customer:merge', customer);
  return isReached ? allow() : refuse('OUT_OF_REACH');
}

export type CustomerField = Extract<SensitiveField, `customer.${string}`>;

/** May the actor's roles change what stands in a sensitive field? Adding to an empty one takes nothing away. */
export function mayEditField(actor: Actor, field: CustomerField, at: readonly string[] = [field.slice('customer.'.length)]): Decision {
  return fieldLevel(actor, field) === 'edit' ? allow() : refuse('FIELD_READ_ONLY', undefined, at);
}

/** Whether a field is shown in full without asking; everyone else sees `138****6021`. */
export function showsChannel(actor: Actor, field: CustomerField, customer: CustomerPlace): boolean {
  return fieldLevel(actor, field) !== 'mask' && canRevealCustomer(actor, customer);
}

/** How address and note are shown beside a ticket or on their own: not at all without the right to read customers. */
export function lookOf(actor: Actor, field: CustomerField): 'clear' | 'masked' | 'none' {
  if (!holds(actor, 'customer:read')) return 'none';
  return fieldLevel(actor, field) === 'mask' ? 'masked' : 'clear';
}
