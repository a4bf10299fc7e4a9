import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import type { RoleRow, Staff } from '../staff.rules.js';

export interface RoleCreateWish {
  readonly code: string;
  readonly sourceRoleId: string | null;
}

export type RoleCreatePlan = Pick<RoleRow, 'code' | 'duties' | 'grants' | 'fields'> & { readonly sortOrder: number };

const CODE = /^[\w-]+$/;

/** A role of the organisation's own: empty, or with what another grants spelt out. Nobody holds it yet, so it may grant anything. */
export function planRoleCreate(
  staff: Staff,
  spellOut: (role: RoleRow) => Pick<RoleRow, 'grants' | 'fields'>,
  wish: RoleCreateWish,
): Decision<RoleCreatePlan> {
  const code = wish.code.trim();
  if (!CODE.test(code)) return refuse('INVALID', undefined, ['code']);
  if (staff.roles.some((role) => role.code === code)) return refuse('ROLE_CODE_TAKEN', { code }, ['code']);
  const source = wish.sourceRoleId === null ? null : staff.role(wish.sourceRoleId);
  if (source === undefined) return refuse('NOT_FOUND', undefined, ['sourceRoleId']);
  const copied = source ? { duties: source.duties, ...spellOut(source) } : { duties: null, grants: [], fields: {} };
  return allow({ code, sortOrder: staff.roles.length, ...copied });
}
