import type { LocalText } from '@shouwen/shared';
import { type Actor, holds } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import type { FieldShape } from '../forms/field.rules.js';
import type { CustomerKind } from './customer-access.rules.js';

/** Something the organisation wants to know of its customers. */
export interface FieldRow extends FieldShape {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly customerKind: CustomerKind | null;
  readonly names: LocalText;
  readonly groupNames: LocalText | null;
  readonly roleIds: readonly string[];
  readonly isArchived: boolean;
  readonly sortOrder: number;
}

/** Who says what the organisation wants to know of its customers. */
export function mayManageFields(actor: Actor): Decision {
  return holds(actor, 'customer-field:manage') ? allow() : refuse('NOT_ALLOWED');
}

/** Roles of somebody, as far as fields go. */
export interface RolesHeld {
  readonly ids: ReadonlySet<string>;
  readonly isAdministrator: boolean;
}

/** Whether a field is shown to somebody with these roles. */
export function showsField({ roleIds }: Pick<FieldRow, 'roleIds'>, { ids, isAdministrator }: RolesHeld): boolean {
  return isAdministrator || roleIds.length === 0 || roleIds.some((id) => ids.has(id));
}

/** Whether the field is asked of this customer. */
export function isAskedOf({ customerKind, isArchived }: Pick<FieldRow, 'customerKind' | 'isArchived'>, kind: CustomerKind): boolean {
  return !isArchived && (customerKind === null || customerKind === kind);
}
