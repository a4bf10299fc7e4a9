import { type Permission, textIn } from '@shouwen/shared';
import { holds } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import type { Explainer } from '../../platform/explainer.js';
import { organisationNow } from './people-setting.js';
import { lackedBy } from './role-assign/role-assign.rules.js';
import { canEditRole } from './role-draft.rules.js';
import { planRolePublish } from './role-publish/role-publish.rules.js';
import type { RoleSetting } from './role-setting.rules.js';
import type { RoleRow } from './staff.rules.js';

/** The rule that guards each right to a role. Whom it is given to, and where, is asked when that is known. */
const RULES: { readonly [permission in Permission]?: (setting: RoleSetting, role: RoleRow) => Decision<unknown> } = {
  'role:edit': (_, role) => canEditRole(role),
  'role:publish': planRolePublish,
  'role:assign': mayGive,
};

/** Nobody gives what they lack: measured where the actor works, the nearest place there is to give it. */
function mayGive(setting: RoleSetting, role: RoleRow): Decision {
  if (role.isArchived) return refuse('ROLE_ARCHIVED');
  const { departmentId } = setting.actor;
  const permission = departmentId === null ? null : lackedBy(setting, role, departmentId);
  return permission === null ? allow() : refuse('PERMISSION_NOT_HELD', { permission });
}

/** Why somebody may do something to a role or not. A role lies in no department: a right reaches all of them or none. */
export const explainRole: Explainer = {
  prefix: 'rol',
  nouns: ['role'],
  read: 'role:read',
  async load(ctx, id) {
    const organisation = await organisationNow(ctx);
    const role = organisation.staff.role(id);
    if (!role) return null;
    return {
      label: textIn(role.names, ctx.language),
      departmentId: null,
      fields: [],
      judge: (actor, permission) => {
        const isReached = holds(actor, permission);
        const guard = isReached ? RULES[permission]?.({ ...organisation, actor }, role) : refuse('NOT_ALLOWED');
        return { isReached, decision: guard ?? allow() };
      },
    };
  },
};
