import type { SensitiveField } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { fieldBeyond, levelIn, showsMore } from '../field-rules.rules.js';
import { heldAs } from '../held-roles.rules.js';
import { expandRoles, furtherThan, type Reaches, union } from '../reach.rules.js';
import { canEditRole, planGrants } from '../role-draft.rules.js';
import type { RoleSetting } from '../role-setting.rules.js';
import type { RoleDraft, RoleRow } from '../staff.rules.js';

/** Whether the draft of a role may take effect: sound as the organisation is now, and giving nobody more than the publisher holds. */
export function planRolePublish(setting: RoleSetting, role: RoleRow): Decision<RoleDraft> {
  const editable = canEditRole(role);
  if (!editable.allowed) return editable;
  const { draft } = role;
  if (!draft) return refuse('ROLE_NO_DRAFT');
  const grants = planGrants(setting, draft.grants);
  if (!grants.allowed) return grants;
  const permission = setting.actor.kind === 'system' ? null : (gainBeyond(setting, role, draft) ?? fieldGainBeyond(setting, role, draft));
  return permission === null ? allow(draft) : refuse('PERMISSION_NOT_HELD', { permission });
}

/** The first right that somebody would gain and the publisher lacks. What the role grants already is nobody's gain. */
function gainBeyond({ actor, tree, staff }: RoleSetting, role: RoleRow, draft: RoleDraft): string | null {
  const places = new Set(staff.holdersOf(role.id).map(({ departmentId, personId }) => departmentId ?? staff.find(personId)?.departmentId));
  for (const departmentId of places.add(actor.departmentId ?? undefined)) {
    if (departmentId === undefined) continue;
    const [before, after] = [role, { isAdministrator: false, grants: draft.grants }].map((one) =>
      expandRoles([heldAs(one, departmentId, tree)]),
    );
    const beyond = after && furtherThan(together(actor.reach, before), after);
    if (beyond) return beyond;
  }
  return null;
}

function together(a: Reaches, b: Reaches = new Map()): Reaches {
  return new Map([...a, ...[...b].map(([permission, reach]) => [permission, union(a.get(permission), reach)] as const)]);
}

function fieldGainBeyond({ actor }: RoleSetting, role: RoleRow, draft: RoleDraft): SensitiveField | null {
  const next = { isAdministrator: false, fields: draft.fields };
  const field = fieldBeyond(actor.fields ?? new Map(), [next]);
  return field && showsMore(levelIn(next, field), levelIn(role, field)) ? field : null;
}
